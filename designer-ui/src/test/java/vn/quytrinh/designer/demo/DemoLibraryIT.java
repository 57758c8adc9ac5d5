package vn.quytrinh.designer.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.Progress;
import vn.quytrinh.engine.approval.ApprovalAction;
import vn.quytrinh.engine.approval.ApprovalStep;
import vn.quytrinh.engine.control.DocumentRegister;
import vn.quytrinh.engine.library.Bookshelf;
import vn.quytrinh.engine.library.Coverage;
import vn.quytrinh.engine.library.ShelfQuestion;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.standing.Stage;
import vn.quytrinh.engine.standing.Standings;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"quytrinh.db=jdbc:h2:mem:demo-library;DB_CLOSE_DELAY=-1", "quytrinh.demo.enabled=true"})
class DemoLibraryIT {

    @Autowired
    private DemoLibrary library;

    @Autowired
    private Standings standings;

    @Autowired
    private Bookshelf shelf;

    @Autowired
    private DocumentRegister register;

    @Autowired
    private Procedures procedures;

    @Test
    void shouldBringSomeVariantsIntoForceAndOthersPartOfTheWayOnce() {
        // when
        boolean first = library.fill();
        boolean again = library.fill();

        // then
        assertThat(first).isTrue();
        assertThat(again).isFalse();
        assertThat(shelf.count(ShelfQuestion.ALL, Caller.SYSTEM)).isEqualTo(new Coverage(10, 2, 2));
        assertThat(standings.list(Caller.SYSTEM))
                .filteredOn(standing -> standing.stage() != Stage.DRAFT)
                .extracting(standing -> standing.draft().key(), standing -> standing.stage())
                .containsExactlyInAnyOrder(
                        tuple("ho-tich-khai-sinh-h05", Stage.PUBLISHED),
                        tuple("y-te-mien-nhiem-gdv-h05", Stage.PUBLISHED),
                        tuple("dau-tu-chap-thuan-chu-truong-h05", Stage.CONTACT_REVIEW),
                        tuple("btxh-tiep-nhan-doi-tuong-h05", Stage.QUALITY_REVIEW));
        assertThat(standings.way("ho-tich-khai-sinh-h05").steps())
                .extracting(ApprovalStep::action, ApprovalStep::by)
                .containsExactly(
                        tuple(ApprovalAction.SUBMITTED, "analyst"),
                        tuple(ApprovalAction.QUALITY_REVIEWED, "quality"),
                        tuple(ApprovalAction.CONTACT_REVIEWED, "contact"),
                        tuple(ApprovalAction.APPROVED, "approver"),
                        tuple(ApprovalAction.PUBLISHED, "approver"));
        assertThat(register.list("*", Caller.SYSTEM, Progress.SILENT))
                .filteredOn(document -> document.missing(register.today()).isEmpty())
                .extracting(document -> document.fields().code())
                .containsExactlyInAnyOrder("QT.HT.01", "QT.YT.02");
        assertThat(procedures.versions("ho-tich-khai-sinh")).hasSize(1);
    }
}

package vn.quytrinh.designer.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithMockUser;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.designer.canvas.BpmnCanvas;
import vn.quytrinh.designer.collaboration.EditingNotice;
import vn.quytrinh.designer.collaboration.PresenceAvatars;
import vn.quytrinh.designer.collaboration.SaveStatus;
import vn.quytrinh.designer.editing.ProcedureEditor;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.comment.CommentThread;
import vn.quytrinh.engine.comment.Comments;
import vn.quytrinh.engine.comment.Subject;
import vn.quytrinh.engine.editing.OpenCopy;
import vn.quytrinh.engine.editing.Presences;
import vn.quytrinh.engine.editing.WorkingCopies;
import vn.quytrinh.engine.editing.WorkingStep;
import vn.quytrinh.engine.procedure.DraftVersion;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.procedure.xmi.ModelXmi;
import vn.quytrinh.rulebase.Text;

@DesignerTest
@WithMockUser(username = "analyst", roles = "ANALYST")
class WorkingTogetherTest extends SpringBrowserlessTest {
    private static final AtomicInteger KEYS = new AtomicInteger();
    private static final Caller LAN = new Caller("lan", false);

    @Autowired
    private Procedures procedures;

    @Autowired
    private WorkingCopies copies;

    @Autowired
    private Presences presences;

    @Autowired
    private Comments comments;

    @Autowired
    private JdbcTemplate database;

    private String key;

    @BeforeEach
    void open() {
        key = "cung-lam-" + KEYS.incrementAndGet();
        Procedure procedure = SampleProcedures.load("y-te-mien-nhiem-gdv");
        procedure.setId(key);
        procedures.importModel(procedure, Caller.SYSTEM);
        reload();
    }

    @Test
    void shouldFindTheLastGestureAfterAReloadAndUndoIt() {
        // given
        change(editor -> editor.rename("S04", "Một"));
        change(editor -> editor.rename("S04", "Hai"));

        // then
        assertThat(status()).startsWith("Đã lưu lúc ");

        // when
        reload();

        // then
        assertThat(name("S04")).isEqualTo("Hai");
        assertThat(header()).contains("● chưa thành phiên bản");
        assertThat(procedures.open(key).summary().revision()).isEqualTo(1);

        // when
        press("undo");

        // then
        assertThat(name("S04")).isEqualTo("Một");

        // when
        reload();
        press("undo");

        // then
        assertThat(name("S04")).startsWith("Xem xét nội dung");
        assertThat(button("undo").isEnabled()).isFalse();
        assertThat(button("create-version").isEnabled()).isFalse();

        // when
        press("redo");
        press("redo");

        // then
        assertThat(name("S04")).isEqualTo("Hai");

        // when: a step made now is taken back beside one that was made before
        change(editor -> editor.rename("S05", "Ba"));
        press("undo");
        press("undo");
        press("redo");

        // then
        assertThat(name("S04")).isEqualTo("Hai");
        assertThat(name("S05")).isNotEqualTo("Ba");
        assertThat(copies.open(key, new Caller("analyst", false)).copy().position())
                .isEqualTo(2);
    }

    @Test
    void shouldLeaveThePageWithoutAsking() {
        // given
        change(editor -> editor.rename("S04", "Một"));

        // when
        UI.getCurrent().navigate("");

        // then
        assertThat(getCurrentView()).isNotInstanceOf(ProcedureView.class);
    }

    @Test
    void shouldTellInTheVersionWhatChanged() {
        // given
        change(editor -> editor.rename("S04", "Một"));
        change(editor -> editor.rename("S05", "Hai"));

        // when
        press("create-version");
        TextArea note = find(TextArea.class).withId("version-note").single();

        // then
        assertThat(note.getValue()).isEqualTo("Đổi tên bước S04; Đổi tên bước S05");

        // when
        test(note).setValue("Theo QĐ 12");
        press("version-create");

        // then
        assertThat(procedures.versions(key)).extracting(DraftVersion::note).containsExactly("Theo QĐ 12", null);
        assertThat(header()).contains("Phiên bản 2").doesNotContain("chưa thành phiên bản");
        assertThat(button("undo").isEnabled()).isTrue();
    }

    @Test
    void shouldRestoreAnOlderVersionAsANewOne() {
        // given
        change(editor -> editor.rename("S04", "Một"));
        press("create-version");
        press("version-create");

        // when
        press("versions");
        press("restore-1");

        // then
        assertThat(name("S04")).startsWith("Xem xét nội dung");
        assertThat(procedures.versions(key))
                .extracting(DraftVersion::note)
                .containsExactly("Khôi phục phiên bản 1", "Đổi tên bước S04", null);

        // when
        press("undo");

        // then
        assertThat(name("S04")).isEqualTo("Một");
    }

    @Test
    void shouldShowAnOlderVersionToLookAt() {
        // given
        change(editor -> editor.rename("S04", "Một"));
        press("create-version");
        press("version-create");

        // when
        UI.getCurrent().navigate("procedures/" + key, QueryParameters.of("version", "1"));

        // then
        assertThat(name("S04")).startsWith("Xem xét nội dung");
        assertThat(header()).contains("Phiên bản cũ · chỉ xem", "Phiên bản 1");
        assertThat(find(Button.class).withId("undo").exists()).isFalse();
    }

    @Test
    void shouldShowTheDifferencesWhenSomebodyWasFaster() {
        // given
        change(editor -> editor.rename("S04", "Của tôi"));
        theirVersion("Của Lan");

        // when
        press("create-version");
        press("version-create");

        // then
        assertThat(texts("newer-version")).singleElement().asString().contains("lan", "Của Lan", "Của tôi");

        // when
        press("newer-own");

        // then
        assertThat(name(procedures.open(key, 3).procedure(), "S04")).isEqualTo("Của tôi");
        assertThat(name(procedures.open(key, 2).procedure(), "S04")).isEqualTo("Của Lan");
    }

    @Test
    void shouldMergeTheirVersionWithOnesOwnAndTakeItBackInOneStep() {
        // given: each has named another step
        change(editor -> editor.rename("S02", "Của tôi"));
        theirVersion("Của Lan");
        press("create-version");
        press("version-create");

        // when
        press("newer-merge");

        // then: nothing is to be decided
        assertThat(texts("merge-dialog")).singleElement().asString().contains("Không có xung đột");

        // when
        press("merge-apply");

        // then
        assertThat(name("S02")).isEqualTo("Của tôi");
        assertThat(name("S04")).isEqualTo("Của Lan");
        assertThat(procedures.versions(key)).hasSize(3);

        // when
        press("undo");

        // then
        assertThat(name("S02")).isEqualTo("Của tôi");
        assertThat(name("S04")).isNotEqualTo("Của Lan");
    }

    @Test
    void shouldLeaveANoteWhereSomethingIsToBeDecidedLater() {
        // given: both have named the same step
        change(editor -> editor.rename("S04", "Của tôi"));
        theirVersion("Của Lan");
        press("create-version");
        press("version-create");
        press("newer-merge");
        assertThat(find(Button.class).withId("merge-apply").single().isEnabled())
                .isFalse();

        // when
        @SuppressWarnings("unchecked")
        RadioButtonGroup<Object> choice = find(RadioButtonGroup.class).single();
        test(choice).selectItem("Để sau: giữ của tôi, ghi lời nhắc");
        press("merge-apply");

        // then
        assertThat(name("S04")).isEqualTo("Của tôi");
        assertThat(comments.threads(key, Caller.SYSTEM))
                .singleElement()
                .satisfies(thread -> assertThat(thread.comments().get(0).text()).contains("Của tôi", "Của Lan"));
    }

    @Test
    void shouldGoOnFromTheirVersionAndStillHaveOnesOwn() {
        // given
        change(editor -> editor.rename("S04", "Của tôi"));
        theirVersion("Của Lan");
        view().together().hear();

        // then
        assertThat(notice()).contains("lan đã tạo phiên bản 2", "Không có gì bị mất");

        // when
        press("newer-differences");
        press("newer-theirs");

        // then
        assertThat(name("S04")).isEqualTo("Của Lan");
        assertThat(header()).contains("Phiên bản 2").doesNotContain("chưa thành phiên bản");
        assertThat(procedures.versions(key)).hasSize(2);

        // when
        press("undo");

        // then
        assertThat(name("S04")).isEqualTo("Của tôi");
        assertThat(header()).contains("chưa thành phiên bản");
    }

    @Test
    void shouldOfferTheNewVersionToWhoHasChangedNothing() {
        // given
        theirVersion("Của Lan");
        view().together().hear();

        // when
        press("newer-open");

        // then
        assertThat(name("S04")).isEqualTo("Của Lan");
        assertThat(notice()).isEmpty();
    }

    @Test
    void shouldWarnASecondEditorAndLetThemTakeOver() {
        // given
        presences.beat(UUID.randomUUID().toString(), key, "S04", LAN);
        theirGesture("Của Lan");

        // when
        reload();

        // then
        assertThat(notice()).contains("lan đang sửa thủ tục này, sửa lần cuối lúc");
        assertThat(find(Button.class).withId("undo").exists()).isFalse();
        assertThat(text(find(PresenceAvatars.class).single())).contains("lan", "đang ở S04");

        // when
        press("take-over");

        // then
        assertThat(name("S04")).isEqualTo("Của Lan");
        assertThat(button("undo").isVisible()).isTrue();
        DraftVersion newest = procedures.versions(key).getFirst();
        assertThat(newest.summary().savedBy()).isEqualTo("lan");
        assertThat(newest.note()).isEqualTo("Tự lưu khi analyst tiếp quản");
    }

    @Test
    void shouldLetASecondEditorWorkOnACopyOfTheirOwn() {
        // given
        presences.beat(UUID.randomUUID().toString(), key, "S04", LAN);
        theirGesture("Của Lan");
        reload();

        // when
        press("own-copy");
        change(editor -> editor.rename("S04", "Của tôi"));

        // then
        assertThat(name("S04")).isEqualTo("Của tôi");
        assertThat(copies.open(key, LAN).procedure().getProcess().getSteps())
                .extracting(Step::getName)
                .contains("Của Lan");
        assertThat(notice()).contains("lan cũng có thay đổi");
    }

    @Test
    void shouldTellTheFirstEditorWhoTookOver() {
        // given
        change(editor -> editor.rename("S04", "Của tôi"));

        // when
        copies.takeOver(key, "analyst", "Tự lưu khi lan tiếp quản", LAN);
        view().together().hear();

        // then
        assertThat(notice()).contains("lan đã tiếp quản thủ tục này lúc", "phiên bản mang tên bạn");
        assertThat(find(Button.class).withId("undo").exists()).isFalse();
        assertThat(procedures.versions(key).getFirst().summary().savedBy()).isEqualTo("analyst");

        // when
        press("edit-again");

        // then
        assertThat(name("S04")).isEqualTo("Của tôi");
        assertThat(button("undo").isEnabled()).isTrue();
    }

    @Test
    void shouldTellWhoWentOnInAnotherWindow() {
        // given
        change(editor -> editor.rename("S04", "Một"));
        Caller own = new Caller("analyst", false);
        OpenCopy elsewhere = copies.open(key, own);
        copies.append(elsewhere.copy(), new Text("x", "x"), renamed(elsewhere.procedure(), "Ở cửa sổ kia"), own);

        // when
        change(editor -> editor.rename("S04", "Hai"));
        view().together().hear();

        // then
        assertThat(status()).contains("cửa sổ khác");

        // when
        press("reopen");

        // then
        assertThat(name("S04")).isEqualTo("Ở cửa sổ kia");
    }

    @Test
    void shouldKeepWhatCouldNotBeSavedAndTryAgain() {
        // given
        change(editor -> editor.rename("S04", "Một"));
        database.execute("alter table working_state rename to out_of_reach");

        // when
        change(editor -> editor.rename("S04", "Hai"));
        change(editor -> editor.rename("S04", "Ba"));
        UI.getCurrent().navigate("");

        // then
        assertThat(status()).startsWith("Chưa lưu được");
        assertThat(getCurrentView()).isInstanceOf(ProcedureView.class);

        // when
        test(find(ConfirmDialog.class).single()).confirm();
        database.execute("alter table out_of_reach rename to working_state");
        test(find(NativeButton.class).withId("save-retry").single()).click();

        // then
        assertThat(status()).startsWith("Đã lưu lúc ");
        assertThat(copies.open(key, new Caller("analyst", false)).steps())
                .extracting(WorkingStep::title)
                .hasSize(3);
    }

    @Test
    void shouldTalkAboutAStep() {
        // given
        bench().select("S04");
        test(find(Tabs.class).single())
                .select(find(Tab.class).withId("tab-comments").single().getLabel());

        // when
        press("comment-new");
        say("Có cần ý kiến Sở Tư pháp?");

        // then
        CommentThread thread = threads().getFirst();
        assertThat(thread.subject().kind()).isEqualTo(Subject.Kind.STEP);
        assertThat(thread.subject().element()).isEqualTo("S04");
        assertThat(find(Tab.class).withId("tab-comments").single().getLabel()).isEqualTo("Bình luận (1)");
        assertThat(test(grid()).getCellText(3, 1)).isEqualTo("S04 ❝1");
        assertThat(canvas().getElement().getPropertyRaw("badges").toString()).contains("7 ngày làm việc ❝1");

        // when
        test(find(Button.class).withClassName("comment-reply").single()).click();
        say("Có, theo Điều 5.");
        test(find(Button.class).withClassName("comment-settle").single()).click();

        // then
        assertThat(threads().getFirst().isOpen()).isFalse();
        assertThat(threads().getFirst().comments()).hasSize(2);
        assertThat(texts("comment-thread")).isEmpty();
        assertThat(test(grid()).getCellText(3, 1)).isEqualTo("S04");

        // when
        filter().setValue(filter().getListDataView().getItem(1));

        // then
        assertThat(texts("comment-thread"))
                .singleElement()
                .asString()
                .contains("S04 · Xem xét", "Có, theo Điều 5.", "analyst đã giải quyết");
    }

    @Test
    void shouldKeepTheWordsAboutWhatIsDeleted() {
        // given
        comments.begin(key, new Subject(Subject.Kind.STEP, "S06", "Ký số"), "Ai ký?", LAN);
        bench().select("S02");
        bench().discussion().refresh();
        openComments();

        // when
        test(find(NativeButton.class).withClassName("comment-subject").single()).click();

        // then
        assertThat(bench().selected().map(Step::getId)).contains("S06");

        // when
        change(editor -> editor.rows().delete(List.of("S06")));
        reload();
        openComments();

        // then
        assertThat(texts("comment-thread"))
                .singleElement()
                .asString()
                .contains("S06 · Ký số", "không còn trong quy trình", "Ai ký?");
        assertThat(find(Button.class).withAriaLabel("Xóa bình luận").exists()).isFalse();
    }

    @Test
    void shouldNotTakeAwayWhatIsBeingWritten() {
        // given
        comments.begin(key, Subject.PROCEDURE, "Câu hỏi", LAN);
        bench().discussion().refresh();
        openComments();
        test(find(Button.class).withClassName("comment-reply").single()).click();
        test(field()).setValue("Đang viết dở");

        // when
        comments.begin(key, Subject.PROCEDURE, "Câu hỏi nữa", LAN);
        bench().discussion().refresh();

        // then
        assertThat(field().getValue()).isEqualTo("Đang viết dở");

        // when
        test(find(Button.class).withClassName("comment-send").single()).click();

        // then
        assertThat(texts("comment-thread")).hasSize(2);
    }

    private void reload() {
        UI.getCurrent().navigate("");
        navigate("procedures/" + key, ProcedureView.class);
    }

    private void change(Consumer<ProcedureEditor> change) {
        bench().change(change);
    }

    private void theirVersion(String name) {
        OpenCopy theirs = copies.open(key, LAN);
        renamed(theirs.procedure(), name);
        procedures.save(theirs.procedure(), theirs.newest().revision(), LAN);
    }

    private void theirGesture(String name) {
        OpenCopy theirs = copies.open(key, LAN);
        copies.append(theirs.copy(), new Text(name, name), renamed(theirs.procedure(), name), LAN);
    }

    private static byte[] renamed(Procedure procedure, String name) {
        new ProcedureEditor(procedure).rename("S04", name);
        return ModelXmi.write(procedure);
    }

    private List<CommentThread> threads() {
        return comments.threads(key, LAN);
    }

    private void openComments() {
        find(Tabs.class)
                .single()
                .setSelectedTab(find(Tab.class).withId("tab-comments").single());
    }

    private void say(String text) {
        test(field()).setValue(text);
        test(find(Button.class).withClassName("comment-send").single()).click();
    }

    private TextArea field() {
        return find(TextArea.class).withClassName("comment-text").single();
    }

    @SuppressWarnings("unchecked")
    private Select<Object> filter() {
        return (Select<Object>) (Select<?>) find(Select.class).all().stream()
                .filter(each -> each.getParent()
                        .flatMap(parent -> Optional.ofNullable(parent.getClassName()))
                        .filter("comments-bar"::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private ProcedureView view() {
        return (ProcedureView) getCurrentView();
    }

    private Workbench bench() {
        return view().bench();
    }

    private String name(String step) {
        return bench().editor().step(step).orElseThrow().getName();
    }

    private static String name(Procedure procedure, String step) {
        return new ProcedureEditor(procedure).step(step).orElseThrow().getName();
    }

    private String status() {
        return text(find(SaveStatus.class).single());
    }

    private String header() {
        return find(Component.class).withClassName("procedure-about").all().stream()
                .flatMap(Component::getChildren)
                .flatMap(Component::getChildren)
                .filter(Component::isVisible)
                .map(WorkingTogetherTest::text)
                .reduce("", (one, other) -> one + " " + other);
    }

    private String notice() {
        EditingNotice notice =
                find(EditingNotice.class).all().stream().findFirst().orElse(null);
        return notice == null ? "" : text(notice);
    }

    private void press(String id) {
        test(button(id)).click();
    }

    private Button button(String id) {
        return find(Button.class).withId(id).single();
    }

    @SuppressWarnings("unchecked")
    private Grid<Step> grid() {
        return (Grid<Step>) (Grid<?>) find(Grid.class).single();
    }

    private BpmnCanvas canvas() {
        return find(BpmnCanvas.class).single();
    }

    private List<String> texts(String style) {
        return find(Component.class).withClassName(style).all().stream()
                .map(WorkingTogetherTest::text)
                .toList();
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}

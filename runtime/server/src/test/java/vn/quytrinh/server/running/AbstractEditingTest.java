package vn.quytrinh.server.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.springframework.beans.factory.annotation.Autowired;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.editing.OpenCopy;
import vn.quytrinh.engine.editing.Presence;
import vn.quytrinh.engine.editing.PresenceStore;
import vn.quytrinh.engine.editing.Presences;
import vn.quytrinh.engine.editing.WorkingCopies;
import vn.quytrinh.engine.editing.WorkingCopy;
import vn.quytrinh.engine.editing.WorkingStep;
import vn.quytrinh.engine.procedure.DraftVersion;
import vn.quytrinh.engine.procedure.OpenDraft;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.procedure.xmi.ModelXmi;
import vn.quytrinh.rulebase.Text;

/** Several people edit one draft, on whatever database. Each test has a procedure of its own. */
abstract class AbstractEditingTest {

    private static final Caller LAN = new Caller("lan", false);
    private static final Caller BINH = new Caller("binh", false);

    @Autowired
    private Procedures procedures;

    @Autowired
    private WorkingCopies copies;

    @Autowired
    private Presences presences;

    @Autowired
    private PresenceStore pages;

    @Autowired
    private UnitOfWork unitOfWork;

    private String key;

    @BeforeEach
    void draft(TestInfo test) {
        String name = test.getTestMethod().orElseThrow().getName().toLowerCase(Locale.ROOT);
        key = "soan-thao-" + name.substring(6, Math.min(name.length(), 50));
        Procedure procedure = SampleProcedures.load(Api.PROCEDURE);
        procedure.setId(key);
        procedures.importModel(procedure, LAN);
    }

    @Test
    void shouldFindEveryGestureAgainAndUndoIt() {
        // given
        OpenCopy opened = copies.open(key, LAN);

        // when
        WorkingCopy copy = rename(opened.copy(), "một");
        copy = rename(copy, "hai");
        OpenCopy again = copies.open(key, LAN);

        // then
        assertThat(again.procedure().getName()).isEqualTo("hai");
        assertThat(again.steps()).extracting(WorkingStep::title).containsExactly(text("một"), text("hai"));
        assertThat(again.first()).isZero();
        assertThat(again.copy()).isEqualTo(copy);
        assertThat(again.copy().isChanged()).isTrue();
        assertThat(copies.state(copy, 0).getName()).isEqualTo(opened.procedure().getName());
        assertThat(procedures.open(key).procedure().getName())
                .isEqualTo(opened.procedure().getName());

        // when
        copy = copies.move(copy, 1, LAN);
        OpenCopy undone = copies.open(key, LAN);

        // then
        assertThat(undone.procedure().getName()).isEqualTo("một");
        assertThat(undone.steps()).hasSize(2);

        // when
        rename(copy, "ba");

        // then
        assertThat(copies.open(key, LAN).steps())
                .extracting(WorkingStep::title)
                .containsExactly(text("một"), text("ba"));
    }

    @Test
    void shouldMakeAVersionWithANoteAndKeepTheSteps() {
        // given
        WorkingCopy copy = rename(copies.open(key, LAN).copy(), "một");

        // when
        WorkingCopy versioned = copies.version(copy, copies.state(copy, 1), 1, "  Đổi tên theo QĐ 12 ", LAN);
        OpenCopy again = copies.open(key, LAN);

        // then
        assertThat(versioned.isChanged()).isFalse();
        assertThat(procedures.versions(key)).extracting(DraftVersion::note).containsExactly("Đổi tên theo QĐ 12", null);
        assertThat(procedures.open(key, 2).procedure().getName()).isEqualTo("một");
        assertThat(procedures.open(key, 1).procedure().getName()).isNotEqualTo("một");
        assertThat(again.copy()).isEqualTo(versioned);
        assertThat(again.steps()).hasSize(1);
        assertThat(again.isBehind()).isFalse();
        assertThat(code(() -> procedures.open(key, 3))).isEqualTo("REVISION_UNKNOWN");
        assertThat(code(() -> copies.version(versioned, again.procedure(), 2, "x".repeat(2001), LAN)))
                .isEqualTo("NOTE_TOO_LONG");
    }

    @Test
    void shouldNotTakeAnotherBranchForTheVersion() {
        // given
        WorkingCopy copy = rename(copies.open(key, LAN).copy(), "một");
        copy = copies.version(copy, copies.state(copy, 1), 1, null, LAN);

        // when
        copy = copies.move(copy, 0, LAN);
        copy = rename(copy, "khác");

        // then
        assertThat(copy.position()).isEqualTo(1);
        assertThat(copy.isChanged()).isTrue();
    }

    @Test
    void shouldLoseNeitherWhenSomebodySavesMeanwhile() {
        // given
        WorkingCopy copy = rename(copies.open(key, LAN).copy(), "của Lan");
        OpenDraft theirs = procedures.open(key);
        theirs.procedure().setName("của Bình");

        // when
        procedures.save(theirs.procedure(), 1, BINH);
        OpenCopy again = copies.open(key, LAN);

        // then
        assertThat(again.isBehind()).isTrue();
        assertThat(again.procedure().getName()).isEqualTo("của Lan");
        assertThat(code(() -> copies.version(copy, again.procedure(), 1, null, LAN)))
                .isEqualTo("DRAFT_STALE");

        // when
        copies.version(copy, again.procedure(), 2, "Bản của Lan", LAN);

        // then
        assertThat(procedures.open(key, 2).procedure().getName()).isEqualTo("của Bình");
        assertThat(procedures.open(key).procedure().getName()).isEqualTo("của Lan");
    }

    @Test
    void shouldForgetACopyWithoutChangesThatWasOvertaken() {
        // given
        WorkingCopy copy = rename(copies.open(key, LAN).copy(), "một");
        copies.version(copy, copies.state(copy, 1), 1, null, LAN);
        OpenDraft theirs = procedures.open(key);
        theirs.procedure().setName("của Bình");
        procedures.save(theirs.procedure(), 2, BINH);

        // when
        OpenCopy again = copies.open(key, LAN);

        // then
        assertThat(again.procedure().getName()).isEqualTo("của Bình");
        assertThat(again.steps()).isEmpty();
        assertThat(again.copy().isKept()).isFalse();
        assertThat(code(() -> copies.state(copy, 0))).isEqualTo("WORKING_STATE_GONE");
    }

    @Test
    void shouldRefuseWhatTwoWindowsWrite() {
        // given
        WorkingCopy first = rename(copies.open(key, LAN).copy(), "một");

        // when
        rename(first, "hai");

        // then
        assertThat(code(() -> rename(first, "ba"))).isEqualTo("WORKING_COPY_MOVED");
        assertThat(code(() -> copies.append(first, text("x"), model("x"), BINH)))
                .isEqualTo("WORKING_COPY_FOREIGN");
        assertThat(copies.open(key, LAN).procedure().getName()).isEqualTo("hai");
    }

    @Test
    void shouldKeepTheLastTwoHundredSteps() {
        // given
        WorkingCopy copy = copies.open(key, LAN).copy();

        // when
        for (int i = 1; i <= WorkingCopies.MOST_STEPS + 3; i++) {
            copy = rename(copy, "tên " + i);
        }
        OpenCopy again = copies.open(key, LAN);

        // then
        assertThat(again.steps()).hasSize(WorkingCopies.MOST_STEPS);
        assertThat(again.first()).isEqualTo(3);
        assertThat(copies.state(copy, 3).getName()).isEqualTo("tên 3");
        assertThat(again.steps())
                .extracting(WorkingStep::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(4, 203).boxed().toList());
    }

    @Test
    void shouldTakeOverWithoutLosingAnything() {
        // given
        String page = UUID.randomUUID().toString();
        presences.beat(page, key, "S04", LAN);
        WorkingCopy copy = rename(copies.open(key, LAN).copy(), "của Lan");

        // when
        assertThat(copies.changedByOthers(key, BINH)).containsExactly(copy);
        copies.takeOver(key, "lan", "Lưu khi binh tiếp quản", BINH);

        // then
        DraftVersion newest = procedures.versions(key).getFirst();
        assertThat(newest.summary().savedBy()).isEqualTo("lan");
        assertThat(newest.note()).isEqualTo("Lưu khi binh tiếp quản");
        assertThat(copies.open(key, BINH).procedure().getName()).isEqualTo("của Lan");
        assertThat(presences.beat(page, key, "S05", LAN).own())
                .get()
                .extracting(Presence::takenBy)
                .isEqualTo("binh");
        assertThat(code(() -> rename(copy, "nữa"))).isEqualTo("WORKING_COPY_MOVED");
        assertThat(copies.changedByOthers(key, BINH)).isEmpty();
        assertThat(copies.takeOver(key, "lan", "", BINH)).isEmpty();
    }

    @Test
    void shouldTellWhoElseIsThereUntilTheyAreGone() {
        // given
        String lan = UUID.randomUUID().toString();
        String binh = UUID.randomUUID().toString();
        Instant longAgo = Clock.systemUTC().instant().minus(Duration.ofMinutes(2));
        Presence silent = new Presence("silent-" + lan, key, "huong", longAgo, longAgo, null, null, null);
        unitOfWork.write(() -> {
            pages.beat(silent);
            return silent;
        });

        // when
        presences.beat(lan, key, "S04", LAN);
        List<Presence> others = presences.beat(binh, key, null, BINH).others();

        // then
        assertThat(others).singleElement().satisfies(there -> {
            assertThat(there.person()).isEqualTo("lan");
            assertThat(there.step()).isEqualTo("S04");
        });
        assertThat(presences.beat(lan, key, "S05", LAN).others())
                .extracting(Presence::person)
                .containsExactly("binh");

        // when
        presences.leave(lan);

        // then
        assertThat(presences.beat(binh, key, null, BINH).others()).isEmpty();
    }

    private WorkingCopy rename(WorkingCopy copy, String name) {
        return copies.append(copy, text(name), model(name), LAN);
    }

    private byte[] model(String name) {
        Procedure procedure = procedures.open(key).procedure();
        procedure.setName(name);
        return ModelXmi.write(procedure);
    }

    private static Text text(String name) {
        return new Text("Đặt tên " + name, "Call it " + name);
    }

    private static String code(ThrowingCallable work) {
        EngineException refused = catchThrowableOfType(EngineException.class, work);
        return refused == null ? "" : refused.code();
    }
}

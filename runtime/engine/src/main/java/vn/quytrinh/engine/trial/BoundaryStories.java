package vn.quytrinh.engine.trial;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.handling.plan.ComponentPlan;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Story;
import vn.quytrinh.worktime.MissingYearException;
import vn.quytrinh.worktime.WorkingCalendar;

/**
 * Finds the cases in which a procedure goes wrong where it goes wrong (tình huống biên): just before and after the cut-off of the day,
 * over the longest holidays, on a day off, with one supplement request and a second one, in time and late. Each is played and comes
 * as a story that expects what the draft answers now, for a person to look at. Thread-safe, as long as nobody changes the draft.
 */
public final class BoundaryStories {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int MOST_STEPS = 200;

    private final TrialDecisions trials;

    /**
     * Makes the use case.
     *
     * @param trials decides, not null
     */
    public BoundaryStories(TrialDecisions trials) {
        this.trials = trials;
    }

    /**
     * Finds the cases of a draft.
     *
     * @param draft the draft; it is only read
     * @param from the first day on which a dossier may come in
     * @return the cases, each playable under the draft; none when it cannot be executed at all
     */
    public Cases of(Procedure draft, LocalDate from) {
        var found = new Found(trials.rehearse(draft), new BoundaryDays(trials.calendar(draft)), from);
        if (found.decide(found.accepted(), found.base) instanceof Trial.Failed) {
            return new Cases(List.of(), null);
        }
        return found.all();
    }

    /**
     * The cases of a draft.
     *
     * @param stories the cases
     * @param beyond why there are not more, when some would reach into a year whose days off are not known
     */
    public record Cases(List<Story> stories, @Nullable MissingYearException beyond) {

        public Cases {
            stories = List.copyOf(stories);
        }
    }

    /** The cases of one draft as they are found. */
    private static final class Found {
        private final Rehearsal draft;
        private final BoundaryDays days;
        private final LocalDate from;
        private final LocalDateTime base;
        private final List<Story> stories = new ArrayList<>();

        Found(Rehearsal draft, BoundaryDays days, LocalDate from) {
            this.draft = draft;
            this.days = days;
            this.from = from;
            this.base = days.ordinaryFrom(from).atTime(9, 0);
        }

        Cases all() {
            MissingYearException beyond = null;
            for (Runnable kind : List.<Runnable>of(
                    this::addCutOff, this::addDaysOff, this::addSupplements, this::addPromise, this::addMainWay)) {
                try {
                    kind.run();
                } catch (MissingYearException missing) {
                    beyond = missing;
                }
            }
            return new Cases(stories, beyond);
        }

        void addCutOff() {
            new CutOff(moment -> due(List.of(event(1, EventType.ACCEPTED, moment, Map.of())), moment))
                    .of(base.toLocalDate())
                    .forEach(cutOff -> {
                        addReceipt(
                                "Tiếp nhận " + cutOff.minusMinutes(1).format(TIME) + ", ngay trước giờ chốt",
                                cutOff.minusMinutes(1));
                        addReceipt("Tiếp nhận " + cutOff.format(TIME) + ", từ giờ chốt", cutOff);
                    });
        }

        void addDaysOff() {
            days.longestHolidays(from)
                    .forEach(off -> addReceipt(
                            "Tiếp nhận " + off.before().format(DAY) + ", trước " + off.days() + " ngày nghỉ liền",
                            off.before().atTime(9, 0)));
            days.dayOff(from).ifPresent(day -> addReceipt("Tiếp nhận ngày nghỉ " + day.format(DAY), day.atTime(10, 0)));
            days.madeUp(from)
                    .ifPresent(day -> addReceipt("Tiếp nhận ngày làm bù " + day.format(DAY), day.atTime(9, 0)));
        }

        void addSupplements() {
            List<DossierEvent> events = new ArrayList<>(accepted());
            WorkingCalendar calendar = days.calendar();
            LocalDateTime asked = calendar.workingDayAfter(base.toLocalDate()).atTime(9, 0);
            if (!play(events, EventType.SUPPLEMENT_REQUESTED, asked, supplement(events))) {
                return;
            }
            add("Yêu cầu bổ sung một lần, đang chờ", events, asked);
            LocalDateTime received =
                    calendar.workingDayAfter(asked.toLocalDate(), 3).atTime(9, 0);
            if (!play(events, EventType.SUPPLEMENT_RECEIVED, received, Map.of())) {
                return;
            }
            add("Đã bổ sung sau 3 ngày làm việc", events, received);
            LocalDateTime again =
                    calendar.workingDayAfter(received.toLocalDate()).atTime(9, 0);
            play(events, EventType.SUPPLEMENT_REQUESTED, again, supplement(events));
            add("Yêu cầu bổ sung lần thứ hai", events, again);
        }

        void addPromise() {
            LocalDateTime due = due(accepted(), base);
            if (due == null) {
                return;
            }
            add("Đúng hạn trả, chưa có kết quả", accepted(), due);
            add("Quá hạn trả một phút", accepted(), due.plusMinutes(1));
            LocalDateTime dayBefore =
                    days.calendar().workingDayBefore(due.toLocalDate()).atTime(9, 0);
            if (!dayBefore.isBefore(base)) {
                LocalDate later = days.calendar().workingDayAfter(due.toLocalDate(), 2);
                List<DossierEvent> events = new ArrayList<>(accepted());
                Map<String, Object> letter = Map.of(
                        "newDueAt",
                        days.calendar()
                                .closingOf(later)
                                .atOffset(VietnamTime.OFFSET)
                                .toString(),
                        "reason",
                        "Hồ sơ cần xác minh thêm");
                play(events, EventType.APOLOGY_SENT, dayBefore, letter);
                add("Xin lỗi, hẹn lại trước hạn một ngày", events, dayBefore);
            }
        }

        /** Follows the first way forward of every step to the end. */
        void addMainWay() {
            List<DossierEvent> events = new ArrayList<>(accepted());
            LocalDateTime now = base;
            for (int step = 0; step < MOST_STEPS; step++) {
                now = days.calendar().openAtOrAfter(now.plusMinutes(30));
                Optional<StepOutcome> way = decide(events, now) instanceof Trial.Decided decided
                        ? StepOutcome.of(decided).stream().findFirst()
                        : Optional.empty();
                if (way.isEmpty()
                        || !play(
                                events, EventType.STEP_COMPLETED, now, way.get().data())) {
                    break;
                }
            }
            if (events.size() > 1) {
                add("Đi hết nhánh chính, mỗi bước 30 phút", events, now);
            }
        }

        private Map<String, Object> supplement(List<DossierEvent> events) {
            List<Object> items = new ArrayList<>();
            if (decide(events, events.get(events.size() - 1).localTime()) instanceof Trial.Decided decided) {
                decided.release().plan().components().stream()
                        .filter(component -> component.requirement().equals("MANDATORY"))
                        .findFirst()
                        .map(ComponentPlan::no)
                        .ifPresent(items::add);
            }
            return Map.of(
                    "items", items, "reason", "Giấy tờ chưa hợp lệ", "form", "Mẫu số 02", "signer", "Lãnh đạo phòng");
        }

        private void addReceipt(String name, LocalDateTime moment) {
            add(name, List.of(event(1, EventType.ACCEPTED, moment, Map.of())), moment);
        }

        private void add(String name, List<DossierEvent> events, LocalDateTime at) {
            stories.add(Stories.record(draft, name, events, at));
        }

        private boolean play(List<DossierEvent> events, EventType type, LocalDateTime at, Map<String, Object> data) {
            events.add(event(events.size() + 1, type, at, data));
            return decide(events, at) instanceof Trial.Decided;
        }

        private List<DossierEvent> accepted() {
            return List.of(event(1, EventType.ACCEPTED, base, Map.of()));
        }

        private @Nullable LocalDateTime due(List<DossierEvent> events, LocalDateTime at) {
            return decide(events, at) instanceof Trial.Decided decided
                            && decided.decision().deadlines().dueAt() != null
                    ? VietnamTime.local(decided.decision().deadlines().dueAt())
                    : null;
        }

        private Trial decide(List<DossierEvent> events, LocalDateTime at) {
            return draft.decide(events, at.atOffset(VietnamTime.OFFSET));
        }

        private static DossierEvent event(int place, EventType type, LocalDateTime at, Map<String, Object> data) {
            return new DossierEvent("e" + place, type, at.atOffset(VietnamTime.OFFSET), null, null, data);
        }
    }
}

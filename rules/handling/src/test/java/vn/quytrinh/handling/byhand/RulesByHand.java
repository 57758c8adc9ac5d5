package vn.quytrinh.handling.byhand;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.quytrinh.handling.rules.Conclusions;

/** All handling rules, written by hand. One object hears one dossier; not thread-safe. */
public final class RulesByHand {

    private static final List<FileByHand> FILES = List.of(
            new ApplicantByHand(),
            new AppraisalByHand(),
            new CalendarByHand(),
            new ClockByHand(),
            new CodeByHand(),
            new ConsultationByHand(),
            new NoticeByHand(),
            new OrganisationByHand(),
            new OutageByHand(),
            new OverdueByHand(),
            new PausesByHand(),
            new ReceptionByHand(),
            new RefusalByHand(),
            new ResponsibilityByHand(),
            new ResultByHand(),
            new StepsByHand(),
            new SupplementByHand(),
            new TimeoutsByHand(),
            new TransferByHand(),
            new WatchByHand());

    private final Heard heard = new Heard();
    private final Conclusions out;
    private boolean opened;

    /** Hears a dossier. */
    public RulesByHand(Conclusions out) {
        this.out = out;
    }

    /** Concludes on the law and the procedure at the first hearing, on what was told at the second. */
    public void hear(Collection<?> facts) {
        heard.add(facts);
        for (FileByHand file : FILES) {
            if (opened) {
                file.judge(heard, out);
            } else {
                file.open(heard, out);
            }
        }
        opened = true;
    }

    /** Returns the names of the compiled rules that nobody wrote by hand. */
    public static Set<String> unwritten() {
        Set<String> names = new TreeSet<>(RuleByHand.compiled());
        names.removeAll(RuleByHand.written());
        return names;
    }
}

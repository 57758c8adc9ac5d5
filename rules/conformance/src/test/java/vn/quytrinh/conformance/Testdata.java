package vn.quytrinh.conformance;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.model.process.TransitionTarget;
import vn.quytrinh.procedure.samples.SampleProcedures;

/** Samples, edited, and what the check says of them. */
final class Testdata {

    static final String HEALTH = "y-te-mien-nhiem-gdv";
    static final String BIRTH = "ho-tich-khai-sinh";
    static final String LINKED_BIRTH = "lien-thong-khai-sinh";
    static final String LAND = "dat-dai-cap-doi-gcn-10-ngay";
    static final String SOCIAL = "btxh-tiep-nhan-doi-tuong";
    static final String INVESTMENT = "dau-tu-chap-thuan-chu-truong";

    static final Conformance CONFORMANCE = new Conformance();
    static final QualityCheck QUALITY = QualityCheck.shipped();

    private Testdata() {}

    static Procedure edited(String key, Consumer<Procedure> edit) {
        Procedure procedure = SampleProcedures.load(key);
        edit.accept(procedure);
        return procedure;
    }

    static List<Finding> findings(String key, Consumer<Procedure> edit) {
        return CONFORMANCE.check(edited(key, edit)).findings();
    }

    static List<Finding> findings(String key, String rule, Consumer<Procedure> edit) {
        return findings(key, edit).stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    static List<Finding> errors(String key, Consumer<Procedure> edit) {
        return findings(key, edit).stream()
                .filter(finding -> finding.severity().equals("ERROR"))
                .toList();
    }

    static String line(Finding finding) {
        return finding.severity() + " " + finding.rule() + " " + finding.element();
    }

    static Step step(Procedure procedure, String id) {
        return procedure.getProcess().getSteps().stream()
                .filter(step -> id.equals(step.getId()))
                .findFirst()
                .orElseThrow();
    }

    static void duration(Procedure procedure, String step, String value, LegalUnit unit) {
        step(procedure, step).setDuration(limit(value, unit));
    }

    static void declare(Procedure procedure, String value, LegalUnit unit) {
        procedure.getProcess().setDeclaredTotal(limit(value, unit));
    }

    static TimeLimit limit(String value, LegalUnit unit) {
        TimeLimit limit = CommonFactory.eINSTANCE.createTimeLimit();
        limit.setValue(new BigDecimal(value));
        limit.setUnit(unit);
        return limit;
    }

    static void lead(Procedure procedure, String from, String to) {
        Transition way = ProcessFactory.eINSTANCE.createTransition();
        way.setTarget(TransitionTarget.STEP);
        way.setTo(step(procedure, to));
        step(procedure, from).getTransitions().add(way);
    }
}

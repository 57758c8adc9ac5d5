package vn.quytrinh.designer.procedures;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.process.ClockPolicy;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.StepKind;
import vn.quytrinh.model.process.SupplementMode;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.procedure.StableIds;

/**
 * A procedure that nobody has described yet: what the person says of it, the clock of the general regime (NĐ 118/2025/NĐ-CP Đ17, Đ18
 * as amended by NĐ 309/2026/NĐ-CP: transferred after 15:00 on the next working day, one supplement request, counted anew after it), and
 * the two steps that every procedure has, to receive the dossier and to return its result.
 *
 * @param name its name
 * @param code its code in the national database, empty when it has none yet
 * @param level who handles it, such as {@code COMMUNE}
 * @param limit how long the law gives, null when it is not known yet
 * @param unit the unit of that
 */
record NewProcedure(
        String name, String code, String level, @Nullable BigDecimal limit, LegalUnit unit) {

    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST_KEY = 60;

    /** Returns the key made of the name: {@code dang-ky-khai-sinh}. */
    String key() {
        String plain = NOT_PLAIN.matcher(PlainText.of(name)).replaceAll("-").replaceAll("^-|-$", "");
        if (plain.length() <= LONGEST_KEY) {
            return plain;
        }
        int word = plain.lastIndexOf('-', LONGEST_KEY);
        return plain.substring(0, word > 0 ? word : LONGEST_KEY);
    }

    /** Returns it as a model to begin with. */
    Procedure model() {
        Procedure procedure = ProcessFactory.eINSTANCE.createProcedure();
        procedure.setId(key());
        procedure.setName(name.strip());
        procedure.setCode(code.isBlank() ? null : code.strip());
        procedure.setLevel(level);
        procedure.setScope("MOT_CUA");
        InternalProcess process = ProcessFactory.eINSTANCE.createInternalProcess();
        procedure.setProcess(process);
        if (limit != null) {
            procedure.setLegalTimeLimit(time());
            process.setDeclaredTotal(time());
        }
        process.setClock(generalClock());
        Step receive = step("S01", 1, "Tiếp nhận, kiểm tra hồ sơ", StepKind.RECEIVE);
        Step give = step("S02", 2, "Trả kết quả", StepKind.RETURN);
        give.setEnd(true);
        Transition way = ProcessFactory.eINSTANCE.createTransition();
        way.setTo(give);
        receive.getTransitions().add(way);
        process.getSteps().add(receive);
        process.getSteps().add(give);
        StableIds.assign(procedure);
        return procedure;
    }

    private TimeLimit time() {
        TimeLimit time = CommonFactory.eINSTANCE.createTimeLimit();
        time.setValue(limit);
        time.setUnit(unit);
        return time;
    }

    private static ClockPolicy generalClock() {
        ClockPolicy clock = ProcessFactory.eINSTANCE.createClockPolicy();
        clock.setStartEvent("RECEIVED_COMPLETE_AND_VALID");
        clock.setCutoff("15:00");
        clock.setCutoffEffect("SHIFT_START");
        clock.setSupplementMode(SupplementMode.RESTART);
        clock.setSupplementMaxRequests(1);
        return clock;
    }

    private static Step step(String id, int order, String name, StepKind kind) {
        Step step = ProcessFactory.eINSTANCE.createStep();
        step.setId(id);
        step.setOrder(order);
        step.setName(name);
        step.setKind(kind);
        return step;
    }
}

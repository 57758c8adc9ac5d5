package vn.quytrinh.procedure.json;

import static vn.quytrinh.model.process.ProcessPackage.Literals.APPOINTMENT__ENDS_AT;
import static vn.quytrinh.model.process.ProcessPackage.Literals.APPOINTMENT__EVENT;
import static vn.quytrinh.model.process.ProcessPackage.Literals.APPOINTMENT__LIMIT;
import static vn.quytrinh.model.process.ProcessPackage.Literals.APPOINTMENT__NO;
import static vn.quytrinh.model.process.ProcessPackage.Literals.APPOINTMENT__STARTS_ON;
import static vn.quytrinh.model.process.ProcessPackage.Literals.CLOCK_POLICY__APOLOGY_BEFORE;
import static vn.quytrinh.model.process.ProcessPackage.Literals.CLOCK_POLICY__APPLICANT_MAY_COMPLETE_WITHIN;
import static vn.quytrinh.model.process.ProcessPackage.Literals.CLOCK_POLICY__APPOINTMENTS;
import static vn.quytrinh.model.process.ProcessPackage.Literals.CLOCK_POLICY__CONSULT;
import static vn.quytrinh.model.process.ProcessPackage.Literals.CLOCK_POLICY__CROSS_COMMUNE_FORWARD_PAPER_WITHIN;
import static vn.quytrinh.model.process.ProcessPackage.Literals.CLOCK_POLICY__CUTOFF;
import static vn.quytrinh.model.process.ProcessPackage.Literals.CLOCK_POLICY__CUTOFF_EFFECT;
import static vn.quytrinh.model.process.ProcessPackage.Literals.CLOCK_POLICY__DESK_NOTIFY_WITHIN;
import static vn.quytrinh.model.process.ProcessPackage.Literals.CLOCK_POLICY__NOT_COUNTED;
import static vn.quytrinh.model.process.ProcessPackage.Literals.CLOCK_POLICY__REQUEST_SUPPLEMENT_WITHIN;
import static vn.quytrinh.model.process.ProcessPackage.Literals.CLOCK_POLICY__RETURN_TO_DESK_WITHIN;
import static vn.quytrinh.model.process.ProcessPackage.Literals.CLOCK_POLICY__START_EVENT;
import static vn.quytrinh.model.process.ProcessPackage.Literals.CLOCK_POLICY__SUPPLEMENT_LEGAL_BASIS;
import static vn.quytrinh.model.process.ProcessPackage.Literals.CLOCK_POLICY__SUPPLEMENT_MAX_REQUESTS;
import static vn.quytrinh.model.process.ProcessPackage.Literals.CLOCK_POLICY__SUPPLEMENT_MODE;
import static vn.quytrinh.model.process.ProcessPackage.Literals.CLOCK_POLICY__SYNC;
import static vn.quytrinh.model.process.ProcessPackage.Literals.CONSULT_POLICY__LIMIT;
import static vn.quytrinh.model.process.ProcessPackage.Literals.CONSULT_POLICY__SILENCE;
import static vn.quytrinh.model.process.ProcessPackage.Literals.CONSULT_POLICY__STEP;
import static vn.quytrinh.model.process.ProcessPackage.Literals.SYNC_POLICY__ACK_WITHIN;
import static vn.quytrinh.model.process.ProcessPackage.Literals.SYNC_POLICY__AFTER_RESULT;

import org.eclipse.emf.ecore.EReference;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.model.process.ClockPolicy;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.procedure.time.CutoffText;

/** The clock policy of a process. */
final class ClockShapes {

    private static final Shape APPOINTMENT = new Shape()
            .with("no", Fields.whole(APPOINTMENT__NO))
            .with("limit", Fields.child(APPOINTMENT__LIMIT, LimitShapes.TIME_LIMIT))
            .with("startsOn", Fields.text(APPOINTMENT__STARTS_ON))
            .with("event", Fields.text(APPOINTMENT__EVENT))
            .with("endsAt", step(APPOINTMENT__ENDS_AT));

    private static final Shape CONSULT = new Shape()
            .with("step", step(CONSULT_POLICY__STEP))
            .with("limit", Fields.child(CONSULT_POLICY__LIMIT, LimitShapes.TIME_LIMIT))
            .with("silence", Fields.text(CONSULT_POLICY__SILENCE));

    private static final Shape SYNC = new Shape()
            .with("afterResult", Fields.lenient(JsonNode::isString, Fields.text(SYNC_POLICY__AFTER_RESULT)))
            .with("ackWithin", Fields.lenient(JsonNode::isString, Fields.text(SYNC_POLICY__ACK_WITHIN)));

    static final Shape CLOCK = new Shape()
            .with("startEvent", Fields.text(CLOCK_POLICY__START_EVENT))
            .with("cutoff", Fields.text(CLOCK_POLICY__CUTOFF))
            .with("cutoffEffect", Fields.text(CLOCK_POLICY__CUTOFF_EFFECT))
            .with("supplementMode", Fields.choice(CLOCK_POLICY__SUPPLEMENT_MODE))
            .with("supplementMaxRequests", Fields.whole(CLOCK_POLICY__SUPPLEMENT_MAX_REQUESTS))
            .with("supplementLegalBasis", Fields.text(CLOCK_POLICY__SUPPLEMENT_LEGAL_BASIS))
            .with("requestSupplementWithin", limit(CLOCK_POLICY__REQUEST_SUPPLEMENT_WITHIN))
            .with(
                    "applicantMayCompleteWithin",
                    Fields.child(CLOCK_POLICY__APPLICANT_MAY_COMPLETE_WITHIN, StepShapes.TIMEOUT))
            .with("appointments", Fields.children(CLOCK_POLICY__APPOINTMENTS, APPOINTMENT))
            .with("returnToDeskWithin", limit(CLOCK_POLICY__RETURN_TO_DESK_WITHIN))
            .with("deskNotifyWithin", limit(CLOCK_POLICY__DESK_NOTIFY_WITHIN))
            .with("apologyBefore", limit(CLOCK_POLICY__APOLOGY_BEFORE))
            .with("crossCommuneForwardPaperWithin", limit(CLOCK_POLICY__CROSS_COMMUNE_FORWARD_PAPER_WITHIN))
            .with("consult", Fields.child(CLOCK_POLICY__CONSULT, CONSULT))
            .with("sync", Fields.lenient(JsonNode::isObject, Fields.child(CLOCK_POLICY__SYNC, SYNC)))
            .with("notCounted", Fields.lenient(Fields::isTexts, Fields.texts(CLOCK_POLICY__NOT_COUNTED)))
            .checked((element, object, pointer, reading) -> checkCutoff((ClockPolicy) element, pointer, reading));

    private ClockShapes() {}

    private static Field limit(EReference reference) {
        return Fields.child(reference, LimitShapes.TIME_LIMIT);
    }

    private static Field step(EReference reference) {
        return Fields.<Step>name(reference, Step::getId, Reading::withStep);
    }

    private static void checkCutoff(ClockPolicy clock, String pointer, Reading reading) {
        try {
            CutoffText.parse(clock.getCutoff(), clock.getCutoffEffect());
        } catch (IllegalArgumentException e) {
            String found = clock.getCutoff() + ", " + clock.getCutoffEffect();
            reading.faults()
                    .add(
                            pointer + "/cutoff",
                            "INVALID_CUTOFF",
                            CutoffText.EXPECTED,
                            found,
                            "Giờ chốt nhận hồ sơ phải có dạng 15:00, close-60m, close-1h hoặc để trống, với cách tính "
                                    + CutoffText.effects() + ", nhưng gặp " + Faults.shortened(found) + ".",
                            e.getMessage());
        }
    }
}

package vn.quytrinh.interchange.bpmn.exchange;

import org.w3c.dom.Element;
import vn.quytrinh.model.process.TransitionTarget;
import vn.quytrinh.procedure.law.citation.FoldedText;

/**
 * What an end event means for a dossier.
 *
 * @param target where the way leads; {@code STEP} for a plain end
 * @param sure whether the drawing says so, and not only its words or its sign
 */
record EndMeaning(TransitionTarget target, boolean sure) {

    static EndMeaning of(Element event) {
        String words = FoldedText.of(DrawnWords.name(event));
        String sign = BpmnNames.definition(event);
        boolean stops = sign.equals("terminate") || sign.equals("error") || sign.equals("cancel");
        if (words.contains("bo sung")) {
            return new EndMeaning(TransitionTarget.SUPPLEMENT, sign.equals("message"));
        }
        if (words.contains("tu choi tiep nhan") || words.contains("khong tiep nhan")) {
            return new EndMeaning(TransitionTarget.REFUSE, stops);
        }
        if (words.contains("tu choi") || words.contains("khong du dieu kien") || words.contains("tra lai ho so")) {
            return new EndMeaning(TransitionTarget.REJECT, stops);
        }
        return stops ? new EndMeaning(TransitionTarget.REJECT, false) : new EndMeaning(TransitionTarget.STEP, true);
    }
}

package vn.quytrinh.designer.approval;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import vn.quytrinh.designer.collaboration.Moments;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.approval.ApprovalStep;
import vn.quytrinh.engine.standing.Way;

/** Who did what with which version, the latest first. */
final class WaySteps extends UnorderedList {

    WaySteps(Way way, Moments words) {
        addClassName("way-steps");
        List<ApprovalStep> steps = way.steps();
        for (int i = steps.size() - 1; i >= 0; i--) {
            add(item(steps.get(i), words));
        }
        if (steps.isEmpty()) {
            add(new ListItem(words.text("approval.steps.none")));
        }
    }

    private static ListItem item(ApprovalStep step, Moments words) {
        ListItem item = new ListItem(
                Blocks.words("way-action", words.text("approval.action." + step.action())),
                Blocks.words(
                        "quiet",
                        words.text(
                                "approval.step", step.by(), words.full(step.at()), String.valueOf(step.revision()))));
        item.addClassName("way-" + step.action().name().toLowerCase(Locale.ROOT));
        if (step.reason() != null && !step.reason().isBlank()) {
            Paragraph said = new Paragraph(step.reason());
            said.addClassName("way-said");
            item.add(said);
        }
        step.warnings()
                .forEach((finding, reason) -> item.add(Blocks.block(
                        "way-warning quiet", Blocks.words("way-finding", finding), new Span(" " + reason))));
        return item;
    }
}

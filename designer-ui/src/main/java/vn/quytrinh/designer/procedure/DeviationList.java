package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import vn.quytrinh.conformance.template.Deviation;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.quality.QualityVerdict;

/** Where a local procedure is not its template: what is not allowed first, with the article. */
public final class DeviationList extends Details {

    /**
     * Lists the deviations.
     *
     * @param verdict what the rules say of a procedure with a template, not null
     */
    public DeviationList(QualityVerdict verdict) {
        addClassName("deviations");
        long forbidden =
                verdict.deviations().stream().filter(each -> !each.allowed()).count();
        setSummaryText(getTranslation(
                "findings.deviations",
                String.valueOf(verdict.template()),
                verdict.deviations().size(),
                forbidden));
        UnorderedList list = new UnorderedList();
        verdict.deviations().stream()
                .sorted((one, other) -> Boolean.compare(one.allowed(), other.allowed()))
                .forEach(each -> list.add(item(each)));
        add(list);
        setOpened(forbidden > 0);
    }

    private ListItem item(Deviation deviation) {
        ListItem item = new ListItem(
                Blocks.words(
                        deviation.allowed() ? "deviation-allowed" : "deviation-forbidden",
                        getTranslation(deviation.allowed() ? "findings.allowed" : "findings.forbidden")),
                new Span(Words.of(deviation.message())),
                Blocks.words("quiet", deviation.citation().line()));
        item.addClassName("deviation");
        return item;
    }
}

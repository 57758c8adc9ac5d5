package vn.quytrinh.designer.audit;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.out.Delivery;

/** Something that was announced of a dossier, with everybody who was or is to be told; open where somebody was not. */
final class AnnouncedBlock extends Div {
    private final AuditWords words;

    /**
     * @param deliveries what became of one announcement at each subscription, at least one
     */
    AnnouncedBlock(List<Delivery> deliveries, AuditWords words) {
        this.words = words;
        addClassNames("story-event", "delivery");
        var line = deliveries.get(0).line();
        long dead = count(deliveries, Delivery.State.DEAD);
        UnorderedList told = new UnorderedList();
        deliveries.forEach(each -> told.add(told(each)));
        Details details = new Details(
                words.text(
                        "story.told.count",
                        count(deliveries, Delivery.State.DELIVERED),
                        count(deliveries, Delivery.State.WAITING),
                        dead),
                told);
        details.setOpened(dead > 0);
        details.addClassName("story-told");
        add(
                Blocks.block(
                        "story-head",
                        Blocks.words(
                                "story-type",
                                words.text(
                                        "story.told",
                                        words.text("announcement."
                                                + line.announcement().type()))),
                        Blocks.words("quiet", words.moment(line.recordedAt()))),
                details);
    }

    private ListItem told(Delivery delivery) {
        String result = words.text(
                "story.told." + delivery.state(),
                delivery.attempts(),
                words.moment(Optional.ofNullable(delivery.finishedAt()).orElse(delivery.nextAt())));
        ListItem item = new ListItem(
                Blocks.words("rule-id", delivery.subscription()),
                Blocks.words(delivery.state() == Delivery.State.DEAD ? "audit-refused" : "story-taken", " " + result));
        if (delivery.answer() != null && delivery.state() != Delivery.State.DELIVERED) {
            item.add(Blocks.words("quiet", " " + words.text("story.told.answer", delivery.answer())));
        }
        return item;
    }

    private static long count(List<Delivery> deliveries, Delivery.State state) {
        return deliveries.stream().filter(each -> each.state() == state).count();
    }
}

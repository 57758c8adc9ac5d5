package vn.quytrinh.designer.control;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.quality.QualityWords;
import vn.quytrinh.engine.control.DueReview;

/** Reviews that are due, each with its day and why. */
final class ReviewList extends Div {
    private static final int MOST_AT_ONCE = 100;

    private final ControlDesk desk;
    private final QualityWords words;
    private final Runnable marked;
    private final LocalDate today;

    ReviewList(String title, List<DueReview> reviews, ControlDesk desk, QualityWords words, Runnable marked) {
        this.desk = desk;
        this.words = words;
        this.marked = marked;
        this.today = desk.register().today();
        addClassName("review-list");
        add(new H3(title + " (" + reviews.size() + ")"));
        if (reviews.size() > MOST_AT_ONCE) {
            VirtualList<DueReview> list = new VirtualList<>();
            list.setRenderer(new ComponentRenderer<>(this::line));
            list.setItems(reviews);
            list.addClassName("review-many");
            add(list);
        } else {
            reviews.forEach(each -> add(line(each)));
        }
    }

    private Component line(DueReview review) {
        boolean late = review.due().isBefore(today);
        Div when = Blocks.block("review-when", Blocks.words("review-day", words.day(review.due())));
        if (late) {
            when.add(Blocks.words(
                    "review-late", words.text("reviews.overdue.days", ChronoUnit.DAYS.between(review.due(), today))));
        }
        UnorderedList why = new UnorderedList();
        review.reasons()
                .forEach(reason -> why.add(new ListItem(
                        Blocks.words(
                                "reason-kind reason-" + reason.kind().name().toLowerCase(Locale.ROOT),
                                words.text("reviews.kind." + reason.kind())),
                        new Span(" " + words.of(reason.text()) + " (" + words.day(reason.due()) + ")"))));
        Component title = review.document().sheet() == null
                ? new Span(review.document().title())
                : new Anchor(
                        "procedures/" + review.document().id(),
                        review.document().title());
        title.getElement().getClassList().add("trial-name");
        Div what = Blocks.block(
                "review-what",
                title,
                Blocks.words(
                        "quiet",
                        (review.document().fields().code() + " · "
                                + (review.lastReviewed() == null
                                        ? words.text("reviews.last.never")
                                        : words.text("reviews.last", words.day(review.lastReviewed()))))),
                why);
        Div line = Blocks.block(late ? "review-line late" : "review-line", when, what);
        if (desk.quality().mayCheckLibraries()) {
            Button mark = new Button(
                    words.text("reviews.mark"), click -> new MarkReviewedDialog(review, desk, words, marked).open());
            mark.addThemeVariants(ButtonVariant.LUMO_SMALL);
            mark.addClassName("review-mark");
            line.add(mark);
        }
        return line;
    }
}

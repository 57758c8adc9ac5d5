package vn.quytrinh.designer.approval;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import vn.quytrinh.designer.collaboration.Moments;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.standing.Stage;
import vn.quytrinh.engine.standing.Standing;
import vn.quytrinh.engine.standing.Way;

/** The stations from the draft to the publication, the one where the procedure is marked. */
final class WayTrack extends Div {
    private static final List<Stage> STATIONS =
            List.of(Stage.DRAFT, Stage.QUALITY_REVIEW, Stage.CONTACT_REVIEW, Stage.APPROVAL, Stage.PUBLISHED);

    WayTrack(Way way, Moments words) {
        addClassName("way-track");
        Standing standing = way.standing();
        OrderedList stations = new OrderedList();
        int at = at(standing.stage());
        for (int i = 0; i < STATIONS.size(); i++) {
            ListItem station = new ListItem(words.text("approval.station." + STATIONS.get(i)));
            station.addClassName(i < at ? "done" : i == at ? "here" : "ahead");
            if (i == at) {
                station.getElement().setAttribute("aria-current", "step");
            }
            stations.add(station);
        }
        Div state = Blocks.block(
                "way-state",
                new StageBadge(standing, words),
                Blocks.words(
                        "quiet",
                        words.text(
                                "approval.since",
                                String.valueOf(standing.draft().revision()),
                                words.full(standing.since()),
                                standing.by())));
        add(state, stations);
    }

    private static int at(Stage stage) {
        return switch (stage) {
            case DRAFT, RETURNED -> 0;
            case QUALITY_REVIEW -> 1;
            case CONTACT_REVIEW -> 2;
            case APPROVAL -> 3;
            case APPROVED, SCHEDULED -> 4;
            case PUBLISHED, SUPERSEDED, WITHDRAWN -> 5;
        };
    }
}

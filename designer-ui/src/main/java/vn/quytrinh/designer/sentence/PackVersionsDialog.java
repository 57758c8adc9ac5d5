package vn.quytrinh.designer.sentence;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.quality.QualityWords;
import vn.quytrinh.engine.quality.OwnPack;
import vn.quytrinh.handling.event.VietnamTime;

/** Every version of a pack: who published it, when, and what changed. */
final class PackVersionsDialog extends Dialog {

    PackVersionsDialog(List<OwnPack> versions, QualityWords words) {
        setHeaderTitle(words.text("pack.versions"));
        setWidth("34rem");
        setMaxWidth("94vw");
        Div list = Blocks.block("pack-versions");
        versions.forEach(each -> list.add(Blocks.block(
                "pack-version",
                Blocks.words("rule-id", words.text("pack.version", each.version())),
                Blocks.words(
                        "quiet",
                        words.dayAndTime(each.publishedAt()
                                        .atOffset(VietnamTime.OFFSET)
                                        .toLocalDateTime())
                                + " · " + each.publishedBy()),
                Blocks.words(
                        "pack-note",
                        each.isInUse() ? Objects.requireNonNullElse(each.note(), "") : words.text("pack.withdrawn")))));
        if (versions.isEmpty()) {
            list.add(Blocks.words("quiet", words.text("pack.versions.none")));
        }
        add(list);
        getFooter().add(new Button(words.text("help.close"), click -> close()));
    }
}

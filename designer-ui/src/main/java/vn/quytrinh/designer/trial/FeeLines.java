package vn.quytrinh.designer.trial;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Unverified;
import vn.quytrinh.handling.decision.FeeDue;
import vn.quytrinh.handling.decision.FeeDue.State;
import vn.quytrinh.handling.decision.Ground;

/** The fees the dossier owes, each with its amount, its formula and why. */
final class FeeLines {
    private final TrialWords words;

    FeeLines(TrialWords words) {
        this.words = words;
    }

    Component[] of(List<FeeDue> fees) {
        return fees.stream().map(this::fee).toArray(Component[]::new);
    }

    private Div fee(FeeDue fee) {
        Div lines = Blocks.block(
                "trial-owed",
                Blocks.words("trial-line trial-strong", words.text("trial.fees.line", name(fee), amount(fee))));
        fee.reasons().forEach(ground -> lines.add(ground(ground)));
        if (fee.formula() != null && fee.state() == State.DUE && fee.amount() != null) {
            lines.add(Blocks.words("trial-citation", words.text("trial.fees.formula", fee.formula())));
        }
        if (fee.legalBasis() != null) {
            lines.add(basis(fee.legalBasis(), fee.verified()));
        }
        return lines;
    }

    private String name(FeeDue fee) {
        if (fee.name() != null) {
            return fee.name();
        }
        return switch (fee.kind()) {
            case "PHI" -> words.text("trial.fees.phi");
            case "LE_PHI" -> words.text("trial.fees.lephi");
            default -> fee.kind();
        };
    }

    private String amount(FeeDue fee) {
        if (fee.state() == State.NOT_DUE || fee.state() == State.EXEMPT) {
            return words.text("trial.fees." + fee.state());
        }
        return fee.amount() == null ? words.text("trial.fees.unknown") : words.dong(fee.amount());
    }

    private Span ground(Ground ground) {
        Span line = Blocks.words("trial-line", words.of(ground.text()));
        if (ground.legalBasis() != null) {
            line.add(new Span(" "), basis(ground.legalBasis(), ground.verified()));
        }
        return line;
    }

    private Span basis(String text, boolean verified) {
        Span line = Blocks.words("trial-citation", text);
        if (!verified) {
            line.add(new Span(" "), new Unverified(words));
        }
        return line;
    }
}

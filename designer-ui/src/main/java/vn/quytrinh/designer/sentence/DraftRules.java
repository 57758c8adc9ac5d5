package vn.quytrinh.designer.sentence;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.quality.QualityWords;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.common.Severity;
import vn.quytrinh.model.quality.QualityFactory;
import vn.quytrinh.model.quality.QualityRule;

/** The rules of a pack while it is written: choose, add, copy, move, switch off, delete. */
final class DraftRules extends Div {
    private final PackDraft draft;
    private final QualityWords words;
    private final Consumer<String> pick;
    private final Consumer<String> changed;
    private final String selected;

    /**
     * @param draft the pack
     * @param selected the id of the rule that is open
     * @param words the words of the page
     * @param pick opens a rule
     * @param changed is told of a change and of the rule that is to be open then
     */
    DraftRules(PackDraft draft, String selected, QualityWords words, Consumer<String> pick, Consumer<String> changed) {
        this.draft = draft;
        this.selected = selected;
        this.words = words;
        this.pick = pick;
        this.changed = changed;
        addClassName("draft-rules");
        Wording wording = new Wording(words, () -> {});
        var add = wording.sign(VaadinIcon.PLUS, "rule.add", this::addRule);
        add.setId("add-rule");
        var copy = wording.sign(VaadinIcon.COPY_O, "rule.copy", this::copy);
        var up = wording.sign(VaadinIcon.ARROW_UP, "rule.up", () -> move(-1));
        var down = wording.sign(VaadinIcon.ARROW_DOWN, "rule.down", () -> move(1));
        var off = wording.sign(VaadinIcon.POWER_OFF, "rule.switch", this::switchOver);
        off.setId("switch-rule");
        var delete = wording.sign(VaadinIcon.TRASH, "rule.delete", this::delete);
        delete.setId("delete-rule");
        boolean none = draft.rule(selected).isEmpty();
        List.of(copy, up, down, off, delete).forEach(each -> each.setEnabled(!none));
        up.addClickShortcut(Key.ARROW_UP, KeyModifier.ALT).listenOn(this);
        down.addClickShortcut(Key.ARROW_DOWN, KeyModifier.ALT).listenOn(this);
        add(Blocks.block("draft-tools", add, copy, up, down, off, delete));
        draft.pack().getRules().forEach(rule -> add(line(rule)));
        if (draft.pack().getRules().isEmpty()) {
            add(Blocks.words("quiet", words.text("rule.none")));
        }
    }

    private NativeButton line(QualityRule rule) {
        NativeButton line = new NativeButton();
        line.addClassName("rule-line");
        line.setClassName("selected", rule.getId().equals(selected));
        line.setClassName("left-out", !rule.isEnabled());
        if (rule.getId().equals(selected)) {
            line.getElement().setAttribute("aria-current", "true");
        }
        String severity = rule.getSeverity().getLiteral();
        String statement = words.statement(rule);
        line.add(
                Blocks.block(
                        "rule-head",
                        Blocks.words("rule-id", rule.getId()),
                        Blocks.words(
                                "severity severity-" + severity.toLowerCase(Locale.ROOT),
                                words.text("severity." + severity))),
                Blocks.words(
                        "rule-statement",
                        statement == null || statement.isBlank() ? words.of(Automatic.statement(rule)) : statement));
        if (!rule.isEnabled()) {
            line.add(Blocks.words("left-out-mark", words.text("rule.off")));
        }
        line.addClickListener(click -> pick.accept(rule.getId()));
        return line;
    }

    private void addRule() {
        QualityRule rule = QualityFactory.eINSTANCE.createQualityRule();
        rule.setId(draft.freeId(""));
        rule.setSeverity(Severity.WARN);
        rule.setCitation(CommonFactory.eINSTANCE.createCitation());
        rule.getCitation().setInstrument("TCVN ISO 9001:2015");
        rule.getSentences().add(SentenceForm.EVERY.begin());
        draft.pack().getRules().add(rule);
        changed.accept(rule.getId());
    }

    private void copy() {
        draft.rule(selected).ifPresent(rule -> {
            QualityRule copy = EcoreUtil.copy(rule);
            copy.setId(draft.freeId(""));
            rules().add(rules().indexOf(rule) + 1, copy);
            changed.accept(copy.getId());
        });
    }

    private void move(int by) {
        draft.rule(selected).ifPresent(rule -> {
            int to = rules().indexOf(rule) + by;
            if (to >= 0 && to < rules().size()) {
                rules().move(to, rule);
                changed.accept(selected);
            }
        });
    }

    private void switchOver() {
        draft.rule(selected).ifPresent(rule -> {
            rule.setEnabled(!rule.isEnabled());
            changed.accept(selected);
        });
    }

    private void delete() {
        draft.rule(selected).ifPresent(rule -> {
            int at = rules().indexOf(rule);
            rules().remove(rule);
            changed.accept(
                    rules().isEmpty()
                            ? ""
                            : rules().get(Math.min(at, rules().size() - 1)).getId());
        });
    }

    private EList<QualityRule> rules() {
        return draft.pack().getRules();
    }
}

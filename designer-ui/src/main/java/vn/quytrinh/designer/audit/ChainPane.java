package vn.quytrinh.designer.audit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Comeback;
import vn.quytrinh.engine.audit.ChainWatch;

/** Whether ledger and audit log are as they were written: when that was verified last, and the first place that is not. */
final class ChainPane extends Div {
    private static final int LOOK_EVERY_MS = 400;

    private final AuditDesk desk;
    private final Runnable verified;
    private final Comeback comeback = new Comeback(this, this::look);
    private final Div sign = Blocks.block("chain-sign");
    private final Span told = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Button verify;
    private boolean wasRunning;

    ChainPane(AuditDesk desk, Runnable verified) {
        this.desk = desk;
        this.verified = verified;
        addClassName("chain-pane");
        setId("chain");
        getElement().setAttribute("role", "status");
        verify = new Button(VaadinIcon.LINK.create(), click -> verify());
        verify.setId("verify-chain");
        verify.addThemeVariants(ButtonVariant.LUMO_SMALL);
        verify.setVisible(desk.mayVerify());
        bar.setVisible(false);
        add(sign, told, bar, verify);
    }

    void speak() {
        verify.setText(getTranslation("audit.verify"));
        bar.getElement().setAttribute("aria-label", getTranslation("audit.verify"));
        look();
    }

    private void verify() {
        desk.chain().start(desk.caller(), desk.background()::execute);
        wasRunning = true;
        look();
    }

    private void look() {
        ChainWatch.State state = desk.chain().state(desk.caller());
        comeback.whenever(state.running(), LOOK_EVERY_MS);
        verify.setEnabled(!state.running());
        bar.setVisible(state.running());
        bar.setIndeterminate(state.total() == 0);
        bar.setValue(state.total() == 0 ? 0 : Math.min(1, (double) state.done() / state.total()));
        told.setText(told(state));
        sign.removeAll();
        sign.add(icon(state));
        if (wasRunning && !state.running()) {
            wasRunning = false;
            verified.run();
        }
    }

    private Span icon(ChainWatch.State state) {
        if (state.last() == null) {
            return Blocks.sign(VaadinIcon.QUESTION_CIRCLE_O, "unrun", getTranslation("audit.chain.never"));
        }
        return state.last().breaks() == 0
                ? Blocks.sign(VaadinIcon.CHECK_CIRCLE, "covered", getTranslation("audit.chain.whole"))
                : Blocks.sign(VaadinIcon.CLOSE_CIRCLE, "unexpected", getTranslation("audit.chain.broken"));
    }

    private String told(ChainWatch.State state) {
        if (state.running()) {
            return getTranslation("audit.chain.running", state.done(), state.total());
        }
        if (state.failure() != null) {
            return getTranslation("audit.chain.failed", state.failure());
        }
        ChainWatch.Verified last = state.last();
        if (last == null) {
            return getTranslation("audit.chain.never");
        }
        AuditWords words = new AuditWords(this);
        String when = words.moment(last.at());
        return last.breaks() == 0
                ? getTranslation("audit.chain.verified", when, last.by(), last.lines(), last.events())
                : getTranslation(
                        "audit.chain.breaks",
                        when,
                        last.breaks(),
                        last.first(),
                        words.either(last.firstWhy(), last.firstWhyEn()));
    }
}

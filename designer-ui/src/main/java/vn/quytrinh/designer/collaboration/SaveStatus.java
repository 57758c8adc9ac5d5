package vn.quytrinh.designer.collaboration;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Locale;

/** Says how far saving has come: "Đã lưu lúc 09:41:07", "Đang lưu…", or that something could not be saved, with a way to try again. */
public final class SaveStatus extends Composite<Span> implements LocaleChangeObserver {
    private final Autosave autosave;
    private final Span text = new Span();
    private final NativeButton retry = new NativeButton();

    /**
     * Shows the state of one page's saving.
     *
     * @param autosave what saves, not null
     * @param afterRetry runs once saving was tried again, not null
     */
    public SaveStatus(Autosave autosave, Runnable afterRetry) {
        this.autosave = autosave;
        getContent().addClassName("save-status");
        getContent().getElement().setAttribute("role", "status");
        retry.setId("save-retry");
        retry.addClickListener(click -> {
            autosave.retry();
            afterRetry.run();
        });
        getContent().add(text, retry);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        retry.setText(getTranslation("collab.save.retry"));
        show();
    }

    /** Shows how far it is now. */
    public void show() {
        Autosave.State state = autosave.state();
        retry.setVisible(state == Autosave.State.FAILED);
        getContent().getElement().setAttribute("data-state", state.name().toLowerCase(Locale.ROOT));
        text.setText(
                state == Autosave.State.SAVED
                        ? autosave.savedAt()
                                .map(at -> getTranslation("collab.save.saved", new Moments(this).second(at)))
                                .orElse("")
                        : getTranslation("collab.save." + state.name().toLowerCase(Locale.ROOT)));
    }
}

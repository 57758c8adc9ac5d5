package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** Asks and tells the person what cannot be shown in the page itself. */
final class Questions {
    private static final int READING_TIME_MS = 9_000;
    private static final int GLANCE_MS = 3_000;

    private Questions() {}

    /** The person leaves the page while something could not be saved. */
    static void leave(Runnable leave) {
        ConfirmDialog dialog = dialog("procedure.leave", text("procedure.leave.text"));
        dialog.setConfirmText(text("procedure.leave.stay"));
        dialog.setRejectable(true);
        dialog.setRejectText(text("procedure.leave.discard"));
        dialog.addRejectListener(event -> leave.run());
        dialog.open();
    }

    static void refused(String why) {
        Notification.show(why, READING_TIME_MS, Notification.Position.BOTTOM_CENTER)
                .addThemeVariants(NotificationVariant.LUMO_WARNING);
    }

    static void done(String what) {
        Notification.show(what, GLANCE_MS, Notification.Position.BOTTOM_CENTER)
                .addThemeVariants(NotificationVariant.LUMO_SUCCESS);
    }

    private static ConfirmDialog dialog(String key, String message) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(text(key));
        dialog.setText(message);
        return dialog;
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}

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

    /** Somebody else saved meanwhile: take theirs, or keep one's own on the screen. */
    static void stale(String message, Runnable reload) {
        ConfirmDialog dialog = dialog("procedure.stale", message);
        dialog.setConfirmText(text("procedure.stale.reload"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.setCancelable(true);
        dialog.setCancelText(text("procedure.stale.keep"));
        dialog.addConfirmListener(event -> reload.run());
        dialog.open();
    }

    /** There are unsaved changes, and only what is saved can be published. */
    static void saveAndPublish(Runnable saveAndPublish) {
        ConfirmDialog dialog = dialog("procedure.publish.unsaved", text("procedure.publish.unsaved.text"));
        dialog.setConfirmText(text("procedure.publish.save"));
        dialog.setCancelable(true);
        dialog.setCancelText(text("cancel"));
        dialog.addConfirmListener(event -> saveAndPublish.run());
        dialog.open();
    }

    /** There are unsaved changes, and a finding is set aside in what is saved. */
    static void saveAndSetAside(Runnable saveAndGoOn) {
        ConfirmDialog dialog = dialog("findings.aside.unsaved", text("findings.aside.unsaved.text"));
        dialog.setConfirmText(text("findings.aside.save"));
        dialog.setCancelable(true);
        dialog.setCancelText(text("cancel"));
        dialog.addConfirmListener(event -> saveAndGoOn.run());
        dialog.open();
    }

    /** The person leaves the page with unsaved changes. */
    static void leave(Runnable saveAndLeave, Runnable leave) {
        ConfirmDialog dialog = dialog("procedure.leave", text("procedure.leave.text"));
        dialog.setConfirmText(text("procedure.leave.save"));
        dialog.setRejectable(true);
        dialog.setRejectText(text("procedure.leave.discard"));
        dialog.setCancelable(true);
        dialog.setCancelText(text("procedure.leave.stay"));
        dialog.addConfirmListener(event -> saveAndLeave.run());
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

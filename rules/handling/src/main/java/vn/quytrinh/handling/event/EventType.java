package vn.quytrinh.handling.event;

import java.util.Arrays;
import java.util.List;

/** What can happen to a dossier. */
public enum EventType {
    SUBMITTED,
    ACCEPTED,
    RECEPTION_REFUSED,
    RECEIVED_BY_COMPETENT_AGENCY,
    STEP_STARTED,
    STEP_COMPLETED,
    TRANSFERRED,
    SUPPLEMENT_REQUESTED,
    SUPPLEMENT_RECEIVED,
    FINANCIAL_OBLIGATION_NOTIFIED,
    FINANCIAL_OBLIGATION_MET,
    CONSULTATION_SENT,
    CONSULTATION_ANSWERED,
    PAUSED,
    RESUMED,
    APOLOGY_SENT,
    WITHDRAWN,
    STOPPED,
    REFUSED,
    RESULT_ISSUED,
    RESULT_RETURNED,
    CORRECTED,
    /** The calendar that counts the dossier's time is another one from now on; recorded by the service, never sent to it. */
    CALENDAR_CHANGED;

    private static final List<EventType> SENT =
            Arrays.stream(values()).filter(type -> !type.isOfTheService()).toList();

    /** Returns the types that others send to the service. */
    public static List<EventType> sent() {
        return SENT;
    }

    /** Tells whether only the service itself records it. */
    public boolean isOfTheService() {
        return this == CALENDAR_CHANGED;
    }
}

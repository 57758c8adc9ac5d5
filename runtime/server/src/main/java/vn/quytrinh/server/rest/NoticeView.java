package vn.quytrinh.server.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.watch.Notice;
import vn.quytrinh.engine.watch.StoredNotice;
import vn.quytrinh.handling.event.VietnamTime;

/**
 * A notice, as it is sent.
 *
 * @param id its id
 * @param dossier the dossier's code
 * @param agency the agency at the head of the code
 * @param kind of what it tells
 * @param step the step's id where it concerns one
 * @param unit the unit that holds the step or owes the acknowledgement
 * @param percent the share of the limit used up, where it matters
 * @param dueAt when it is, or was, to be told
 * @param by the date at stake
 * @param state PENDING or TOLD
 * @param toldAt when it was told
 */
record NoticeView(
        String id,
        String dossier,
        String agency,
        String kind,
        @Nullable String step,
        @Nullable String unit,
        @Nullable Integer percent,
        OffsetDateTime dueAt,
        OffsetDateTime by,
        String state,
        @Nullable OffsetDateTime toldAt) {

    static NoticeView of(StoredNotice stored) {
        Notice notice = stored.notice();
        Instant toldAt = stored.toldAt();
        return new NoticeView(
                notice.id(),
                notice.dossier(),
                stored.agency(),
                notice.kind().name(),
                notice.element(),
                notice.unit(),
                notice.percent(),
                notice.dueAt().atOffset(VietnamTime.OFFSET),
                notice.by().atOffset(VietnamTime.OFFSET),
                toldAt == null ? "PENDING" : "TOLD",
                toldAt == null ? null : toldAt.atOffset(VietnamTime.OFFSET));
    }
}

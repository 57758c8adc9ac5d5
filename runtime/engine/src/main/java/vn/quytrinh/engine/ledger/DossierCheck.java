package vn.quytrinh.engine.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.dossier.DossierRecord;
import vn.quytrinh.engine.dossier.DossierState;
import vn.quytrinh.engine.dossier.EventContent;
import vn.quytrinh.engine.dossier.LedgerLine;
import vn.quytrinh.engine.dossier.PersonalLine;
import vn.quytrinh.engine.dossier.Pseudonyms;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.PersonalData;

/** Checks the lines of one dossier against their chain, the dossier, its personal values and its projection. */
final class DossierCheck {

    private final DossierRecord dossier;
    private final List<Break> breaks = new ArrayList<>();

    private DossierCheck(DossierRecord dossier) {
        this.dossier = dossier;
    }

    static List<Break> of(
            DossierRecord dossier,
            List<LedgerLine> lines,
            Map<Long, PersonalLine> personal,
            @Nullable DossierState state) {
        var check = new DossierCheck(dossier);
        check.chain(lines);
        check.people(lines, personal);
        if (state == null
                || state.sequence() != dossier.lastSequence()
                || !state.release().equals(dossier.release())) {
            check.broken(
                    dossier.code(),
                    "STATE_DIFFERS",
                    "bảng trạng thái không theo sự kiện %d; hãy chạy ./run rebuild".formatted(dossier.lastSequence()),
                    "the projection does not follow event %d; maybe run ./run rebuild"
                            .formatted(dossier.lastSequence()));
        }
        return check.breaks;
    }

    private void chain(List<LedgerLine> lines) {
        String previous = LedgerLine.NO_HASH;
        long expected = 1;
        for (LedgerLine line : lines) {
            for (; expected < line.sequence(); expected++) {
                missing(expected);
            }
            if (!line.chainedTo(previous).hash().equals(line.hash())) {
                broken(
                        name(line.sequence()),
                        "LINE_CHANGED",
                        "dòng không khớp với mã băm của nó và của dòng trước: bị sửa, chèn hoặc đổi chỗ",
                        "the line does not fit its hash and that of the line before: it was changed, inserted or moved");
            }
            previous = line.hash();
            expected = line.sequence() + 1;
        }
        for (; expected <= dossier.lastSequence(); expected++) {
            missing(expected);
        }
        boolean ends = expected == dossier.lastSequence() + 1 && previous.equals(dossier.lastHash());
        if (!ends && expected > dossier.lastSequence()) {
            broken(
                    name(dossier.lastSequence()),
                    "END_DIFFERS",
                    "dòng cuối không phải dòng mà hồ sơ ghi nhận",
                    "the last line is not the one that the dossier notes as its last");
        }
    }

    private void missing(long sequence) {
        broken(name(sequence), "LINE_REMOVED", "thiếu dòng này", "the line is missing");
    }

    private void people(List<LedgerLine> lines, Map<Long, PersonalLine> personal) {
        for (LedgerLine line : lines) {
            if (line.sequence() > dossier.erasedThrough() && !keepsPeople(line, personal.get(line.sequence()))) {
                broken(
                        name(line.sequence()),
                        "PERSONAL_DATA_CHANGED",
                        "dữ liệu cá nhân không khớp với cam kết trong dòng và cũng không được xóa theo quy trình",
                        "the personal data do not fit the commitments in the line, nor were they erased as they should");
            }
        }
    }

    private boolean keepsPeople(LedgerLine line, @Nullable PersonalLine kept) {
        DossierEvent hidden = EventContent.read(line.eventId(), line.content());
        Map<String, String> committed = PersonalData.of(hidden);
        if (committed.isEmpty() || kept == null || dossier.salt() == null) {
            return committed.isEmpty() && kept == null;
        }
        Pseudonyms pseudonyms = Pseudonyms.of(dossier.salt());
        return committed.keySet().equals(kept.values().keySet())
                && kept.values().entrySet().stream()
                        .allMatch(value ->
                                pseudonyms.of(value.getKey(), value.getValue()).equals(committed.get(value.getKey())));
    }

    private String name(long sequence) {
        return dossier.code() + " #" + sequence;
    }

    private void broken(String line, String code, String vietnamese, String english) {
        breaks.add(new Break(line, code, vietnamese, english));
    }
}

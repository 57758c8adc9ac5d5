package vn.quytrinh.procedure.slip;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a slip is about.
 *
 * @param number its number and symbol
 * @param date its day
 * @param reason why
 * @param basis the legal basis
 * @param stage at reception or while handled
 * @param round which request or new date it is; the law allows 1
 * @param deadline by when the applicant completes the dossier
 * @param newDueAt the new promised time
 * @param competentAgency who is competent when the dossier came to the wrong agency
 * @param requestedBy who asks to stop
 * @param requestedOn when that was asked
 * @param settlement what becomes of the dossier, the originals and the fees
 * @param contact whom to ask
 * @param signerTitle as what is signed
 * @param signerName who signs
 * @param papers the papers received or asked for
 * @param handovers who handed the dossier to whom
 * @param lines the lines of a register
 */
public record SlipMatter(
        @Nullable String number,
        @Nullable LocalDate date,
        @Nullable String reason,
        @Nullable String basis,
        @Nullable String stage,
        @Nullable Integer round,
        @Nullable LocalDate deadline,
        @Nullable LocalDateTime newDueAt,
        @Nullable String competentAgency,
        @Nullable String requestedBy,
        @Nullable LocalDate requestedOn,
        @Nullable String settlement,
        @Nullable String contact,
        @Nullable String signerTitle,
        @Nullable String signerName,
        List<SlipPaper> papers,
        List<Handover> handovers,
        List<RegisterLine> lines) {

    /** Keeps copies of the lists. */
    public SlipMatter {
        papers = List.copyOf(papers);
        handovers = List.copyOf(handovers);
        lines = List.copyOf(lines);
    }
}

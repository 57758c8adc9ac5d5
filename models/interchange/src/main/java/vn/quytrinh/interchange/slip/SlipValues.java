package vn.quytrinh.interchange.slip;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.template.Dates;
import vn.quytrinh.interchange.template.Entry;
import vn.quytrinh.interchange.template.Values;
import vn.quytrinh.procedure.law.regime.FormInForce;
import vn.quytrinh.procedure.slip.Handover;
import vn.quytrinh.procedure.slip.RegisterLine;
import vn.quytrinh.procedure.slip.SlipDesk;
import vn.quytrinh.procedure.slip.SlipDossier;
import vn.quytrinh.procedure.slip.SlipMatter;
import vn.quytrinh.procedure.slip.SlipPaper;
import vn.quytrinh.procedure.slip.SlipRecord;

/** What a slip says, under the names that templates know. */
final class SlipValues {

    private final SlipRecord slip;

    SlipValues(SlipRecord slip) {
        this.slip = slip;
    }

    Values.Builder values(FormInForce form) {
        Values.Builder values = Values.builder()
                .text("formNumber", form.number())
                .capitals("formName", form.name())
                .text("formBasis", form.citation().text())
                .textOrNothing("formRemark", remark(form));
        desk(values, slip.desk());
        dossier(values, slip.dossier());
        matter(values, slip.matter());
        return values;
    }

    /** What nobody has compared with the signed text is said so on the paper. */
    private static @Nullable String remark(FormInForce form) {
        if (!form.verified()) {
            return "Số, tên và các mục của mẫu này chưa được đối chiếu với văn bản đã ký.";
        }
        return form.fieldsVerified() ? null : "Các mục của mẫu này chưa được đối chiếu với văn bản đã ký.";
    }

    private static void desk(Values.Builder values, SlipDesk desk) {
        values.capitals("upperAgency", desk.upperAgency())
                .capitals("agency", desk.agency())
                .text("agencyName", desk.agency())
                .text("place", desk.place())
                .text("desk", desk.desk())
                .text("deskPhone", desk.phone())
                .text("website", desk.website())
                .text("officer", desk.officer());
    }

    private static void dossier(Values.Builder values, SlipDossier dossier) {
        values.text("code", dossier.code())
                .text("procedure", dossier.procedure())
                .text("request", dossier.request() == null ? dossier.procedure() : dossier.request())
                .text("applicant", dossier.applicant())
                .text("owner", dossier.owner())
                .text("identity", dossier.identity())
                .text("address", dossier.address())
                .text("phone", dossier.phone())
                .text("email", dossier.email())
                .text("sets", number(dossier.sets()))
                .text("limit", dossier.limit())
                .text("receivedAt", moment(dossier.receivedAt()))
                .text("dueAt", moment(dossier.dueAt()))
                .text("returnTo", dossier.returnTo())
                .text("fee", dossier.fee())
                .text("book", dossier.book())
                .text("bookLine", dossier.bookLine());
    }

    private static void matter(Values.Builder values, SlipMatter matter) {
        values.text("number", matter.number())
                .text("date", Dates.day(matter.date()))
                .text("reason", matter.reason())
                .text("basis", matter.basis())
                .text("stage", matter.stage())
                .text("round", number(matter.round()))
                .text("deadline", day(matter.deadline()))
                .text("newDueAt", moment(matter.newDueAt()))
                .text("competentAgency", matter.competentAgency())
                .text("requestedBy", matter.requestedBy())
                .text("requestedOn", day(matter.requestedOn()))
                .text("settlement", matter.settlement())
                .text("contact", matter.contact())
                .text("signerTitle", matter.signerTitle())
                .text("signerName", matter.signerName())
                .list("papers", "no name originals certified photocopies basis", papers(matter.papers()))
                .list("handovers", "no from to at result note", handovers(matter.handovers()))
                .list(
                        "lines",
                        "no code procedure sets name address agency receivedAt dueAt returnedAt channel note",
                        lines(matter.lines()));
    }

    private static List<Entry> papers(List<SlipPaper> papers) {
        List<Entry> entries = new ArrayList<>();
        for (SlipPaper paper : papers) {
            entries.add(numbered(entries)
                    .text("name", paper.name())
                    .text("originals", number(paper.originals()))
                    .text("certified", number(paper.certified()))
                    .text("photocopies", number(paper.photocopies()))
                    .text("basis", paper.basis()));
        }
        return entries;
    }

    private static List<Entry> handovers(List<Handover> handovers) {
        List<Entry> entries = new ArrayList<>();
        for (Handover handover : handovers) {
            entries.add(numbered(entries)
                    .text("from", handover.from())
                    .text("to", handover.to())
                    .text("at", moment(handover.at()))
                    .text("result", handover.result())
                    .textOrNothing("note", handover.note()));
        }
        return entries;
    }

    private static List<Entry> lines(List<RegisterLine> lines) {
        List<Entry> entries = new ArrayList<>();
        for (RegisterLine line : lines) {
            entries.add(numbered(entries)
                    .text("code", line.code())
                    .text("procedure", line.procedure())
                    .text("sets", number(line.sets()))
                    .text("name", line.name())
                    .text("address", line.address())
                    .text("agency", line.agency())
                    .text("receivedAt", digits(line.receivedAt()))
                    .text("dueAt", digits(line.dueAt()))
                    .textOrNothing("returnedAt", digits(line.returnedAt()))
                    .text("channel", line.channel())
                    .textOrNothing("note", line.note()));
        }
        return entries;
    }

    private static Entry numbered(List<Entry> before) {
        return new Entry().text("no", String.valueOf(before.size() + 1));
    }

    private static @Nullable String number(@Nullable Integer number) {
        return number == null ? null : Dates.count(number);
    }

    private static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : Dates.day(date);
    }

    private static @Nullable String moment(@Nullable LocalDateTime at) {
        return at == null
                ? null
                : String.format(
                        Locale.ROOT,
                        "%02d giờ %02d phút, %s",
                        at.getHour(),
                        at.getMinute(),
                        Dates.day(at.toLocalDate()));
    }

    private static @Nullable String digits(@Nullable LocalDateTime at) {
        return at == null ? null : Dates.digits(at.toLocalDate());
    }
}

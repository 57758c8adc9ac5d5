package vn.quytrinh.designer.demo;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.quytrinh.designer.access.DemoUser;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.approval.Approvals;
import vn.quytrinh.engine.library.Variants;
import vn.quytrinh.engine.procedure.DraftSummary;
import vn.quytrinh.engine.procedure.OpenDraft;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.quality.Quality;
import vn.quytrinh.engine.release.Releases;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.model.document.DocumentControl;
import vn.quytrinh.model.document.DocumentFactory;
import vn.quytrinh.model.document.DocumentStatus;
import vn.quytrinh.procedure.samples.SampleProcedures;

/**
 * A library at work (thư viện trình diễn): the demo users make local variants of the samples and bring some of them to publication and
 * others only part of the way, each in their own role. The samples themselves stay as they are.
 */
final class DemoLibrary {

    /** The agency whose variants they are: a province. */
    static final String AGENCY = "H05";

    private static final String REASON = "Dữ liệu trình diễn: chấp nhận cảnh báo để thấy quy trình đang hiệu lực";

    /** How far a variant is brought. */
    private enum Way {
        PUBLISHED,
        REVIEWED,
        SUBMITTED
    }

    private final Procedures procedures;
    private final Variants variants;
    private final Quality quality;
    private final Approvals approvals;
    private final Releases releases;
    private final InstantSource clock;

    /**
     * Makes the work of the demo users.
     *
     * @param procedures the drafts
     * @param variants makes local variants
     * @param quality the rules
     * @param approvals the way to publication
     * @param releases publishes
     * @param clock tells the date
     */
    DemoLibrary(
            Procedures procedures,
            Variants variants,
            Quality quality,
            Approvals approvals,
            Releases releases,
            InstantSource clock) {
        this.procedures = procedures;
        this.variants = variants;
        this.quality = quality;
        this.approvals = approvals;
        this.releases = releases;
        this.clock = clock;
    }

    /**
     * Fills the library when there is nothing but samples that nobody has worked on.
     *
     * @return whether it was filled
     */
    boolean fill() {
        Set<String> keys = procedures.list().stream()
                .filter(draft -> draft.revision() == 1)
                .map(DraftSummary::key)
                .collect(Collectors.toSet());
        if (!keys.equals(Set.copyOf(SampleProcedures.keys()))
                || keys.size() != procedures.list().size()) {
            return false;
        }
        bring("ho-tich-khai-sinh", "QT.HT.01", Way.PUBLISHED);
        bring("y-te-mien-nhiem-gdv", "QT.YT.02", Way.PUBLISHED);
        bring("dau-tu-chap-thuan-chu-truong", "QT.ĐT.03", Way.REVIEWED);
        bring("btxh-tiep-nhan-doi-tuong", "QT.XH.04", Way.SUBMITTED);
        return true;
    }

    private void bring(String master, String code, Way way) {
        Caller analyst = caller(DemoUser.ANALYST, Role.ANALYST);
        String key = Variants.keyFor(master, AGENCY);
        variants.make(master, key, AGENCY, analyst);
        int revision = control(key, code, way, analyst).revision();
        approvals.submit(key, revision, null, reasons(key), analyst);
        if (way == Way.SUBMITTED) {
            return;
        }
        approvals.review(key, revision, "Đạt yêu cầu tài liệu ISO", caller(DemoUser.QUALITY, Role.QUALITY_OFFICER));
        if (way == Way.REVIEWED) {
            return;
        }
        approvals.review(key, revision, "Đúng thủ tục đã công bố", caller(DemoUser.CONTACT, Role.CONTACT_POINT));
        approvals.approve(key, revision, null, caller(DemoUser.APPROVER, Role.APPROVER));
        releases.publish(key, firstDay(), null, caller(DemoUser.APPROVER, Role.APPROVER));
    }

    /** Says of the ISO procedure who wrote and reviews it and, where that comes to pass, who approves it and from when. */
    private DraftSummary control(String key, String code, Way way, Caller analyst) {
        OpenDraft draft = procedures.open(key);
        DocumentControl control = Objects.requireNonNullElseGet(
                draft.procedure().getDocument(), DocumentFactory.eINSTANCE::createDocumentControl);
        control.setCode(code);
        control.setTitle(draft.procedure().getName());
        control.setRevision(1);
        control.setAuthor(DemoUser.ANALYST.userName());
        control.setReviewer(DemoUser.QUALITY.userName());
        control.setApprover(way == Way.PUBLISHED ? DemoUser.APPROVER.userName() : null);
        control.setEffectiveFrom(way == Way.PUBLISHED ? firstDay() : null);
        control.setStatus(DocumentStatus.DRAFT);
        draft.procedure().setDocument(control);
        return procedures.save(
                draft.procedure(), draft.summary().revision(), "Ghi phần kiểm soát tài liệu " + code, analyst);
    }

    private Map<String, String> reasons(String key) {
        return quality.checkEnforced(key).needingReason().stream()
                .collect(Collectors.toMap(each -> each.key(), each -> REASON, (one, other) -> one));
    }

    /** The first day of this month. */
    private LocalDate firstDay() {
        return LocalDate.ofInstant(clock.instant(), VietnamTime.OFFSET).withDayOfMonth(1);
    }

    /** The demo user with no more than the role, bound by the separation of duties. */
    private static Caller caller(DemoUser user, Role role) {
        return new Caller(user.userName(), Set.of(role), AgencyScope.ALL, false);
    }
}

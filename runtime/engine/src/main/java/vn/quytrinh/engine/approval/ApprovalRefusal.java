package vn.quytrinh.engine.approval;

import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.procedure.DraftSummary;

/** Why a step of approval, or a release without it, is refused. */
final class ApprovalRefusal {

    private ApprovalRefusal() {}

    static EngineException stale(DraftSummary current, int named) {
        return new EngineException(
                ErrorKind.CONFLICT,
                "DRAFT_STALE",
                "Cần lần sửa mới nhất %d của %s nhưng yêu cầu nêu lần sửa %d. Hãy xem lại nội dung mới rồi gửi lại."
                        .formatted(current.revision(), current.key(), named),
                "Expected the newest revision %d of %s but the request names revision %d. Maybe look at the new content and send it again."
                        .formatted(current.revision(), current.key(), named));
    }

    static EngineException notDue(Approval approval, String expectedVi, String expected) {
        return new EngineException(
                ErrorKind.CONFLICT,
                "APPROVAL_STEP_NOT_DUE",
                "Cần lần sửa %d của %s ở bước %s nhưng đang ở bước %s. GET …/approval cho biết việc tiếp theo."
                        .formatted(approval.draft().revision(), approval.draft().key(), expectedVi, approval.state()),
                "Expected revision %d of %s to be %s but it is in %s. Maybe look at GET …/approval for what comes next."
                        .formatted(approval.draft().revision(), approval.draft().key(), expected, approval.state()));
    }

    static EngineException notIndependent(String name, boolean author) {
        return new EngineException(
                ErrorKind.FORBIDDEN,
                "SEPARATION_OF_DUTIES",
                "Người soạn thảo, người xem xét và người phê duyệt phải khác nhau nhưng %s đã %s. Hãy nhờ người khác."
                        .formatted(name, author ? "soạn thảo kể từ bản phát hành trước" : "trình hoặc ký bước trước"),
                "Expected author, reviewers and approver to be different persons but %s %s. Maybe ask somebody else."
                        .formatted(
                                name,
                                author ? "wrote a revision since the last release" : "put it forward or signed it"));
    }

    static EngineException required(Approval approval) {
        return new EngineException(
                ErrorKind.CONFLICT,
                "APPROVAL_REQUIRED",
                "Cần lần sửa %d của %s được phê duyệt trước khi ban hành nhưng đang ở bước %s. Hãy trình duyệt bằng POST …/approval/submit, hoặc để quản trị viên ban hành với \"override\" nêu lý do."
                        .formatted(approval.draft().revision(), approval.draft().key(), approval.state()),
                "Expected revision %d of %s to be approved before it is published but it is in %s. Maybe put it forward with POST …/approval/submit, or let an administrator publish with \"override\" naming the reason."
                        .formatted(approval.draft().revision(), approval.draft().key(), approval.state()));
    }
}

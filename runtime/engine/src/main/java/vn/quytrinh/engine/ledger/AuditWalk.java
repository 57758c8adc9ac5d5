package vn.quytrinh.engine.ledger;

import java.util.List;

/** Walks along the chain of the audit log and notes where it is broken. */
final class AuditWalk {

    private final AuditChain.Head head;
    private final List<Break> breaks;
    private long position;
    private long lines;
    private String hash = "";

    AuditWalk(AuditChain.Head head, List<Break> breaks) {
        this.head = head;
        this.breaks = breaks;
    }

    long position() {
        return position;
    }

    long lines() {
        return lines;
    }

    void pass(AuditLine line) {
        missing(line.position());
        if (!String.valueOf(line.sealed(line.position(), hash).hash()).equals(line.hash())) {
            broken(
                    line.position(),
                    "AUDIT_LINE_CHANGED",
                    "dòng không khớp với mã băm của nó và của dòng trước: bị sửa, chèn hoặc đổi chỗ",
                    "the line does not fit its hash and that of the line before: it was changed, inserted or moved");
        }
        position = line.position();
        hash = String.valueOf(line.hash());
        lines++;
        if (position == head.position() && !hash.equals(head.hash())) {
            broken(
                    position,
                    "AUDIT_END_DIFFERS",
                    "dòng cuối không phải dòng mà chuỗi ghi nhận",
                    "the last line is not the one that the chain notes as its last");
        }
    }

    /** Tells what is missing up to the end of the chain; lines sealed meanwhile are passed as well. */
    void end() {
        missing(head.position() + 1);
    }

    private void missing(long next) {
        for (long gap = position + 1; gap < next; gap++) {
            broken(gap, "AUDIT_LINE_REMOVED", "thiếu dòng này", "the line is missing");
        }
    }

    private void broken(long place, String code, String vietnamese, String english) {
        breaks.add(new Break("audit #" + place, code, vietnamese, english));
    }
}

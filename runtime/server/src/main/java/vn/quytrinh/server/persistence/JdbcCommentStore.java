package vn.quytrinh.server.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quytrinh.engine.comment.Comment;
import vn.quytrinh.engine.comment.CommentStore;
import vn.quytrinh.engine.comment.CommentThread;
import vn.quytrinh.engine.comment.Subject;

/** Keeps comments in the database. */
final class JdbcCommentStore implements CommentStore {

    private static final String THREADS =
            "select t.id as thread, t.procedure_key, t.kind, t.element, t.label, t.resolved_at, t.resolved_by,"
                    + " c.id, c.author, c.written_at, c.text, c.edited_at, c.deleted_at"
                    + " from comment_thread t join draft_comment c on c.thread_id = t.id";
    private static final String IN_ORDER = " order by t.begun_at, t.id, c.written_at, c.id";

    private final JdbcTemplate database;

    JdbcCommentStore(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public List<CommentThread> threads(String key) {
        return read(" where t.procedure_key = ?", key);
    }

    @Override
    public List<CommentThread> openOf(String person) {
        return read(
                " where t.resolved_at is null and (exists (select 1 from draft_comment own where own.thread_id = t.id"
                        + " and own.author = ? and own.deleted_at is null)"
                        + " or exists (select 1 from procedure_draft d where d.procedure_key = t.procedure_key"
                        + " and d.saved_by = ? and d.authored))",
                person,
                person);
    }

    @Override
    public Optional<CommentThread> find(String thread) {
        return read(" where t.id = ?", thread).stream().findFirst();
    }

    @Override
    public void begin(CommentThread thread) {
        Subject subject = thread.subject();
        database.update(
                "insert into comment_thread (id, procedure_key, kind, element, label, begun_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                thread.id(),
                thread.key(),
                subject.kind().name(),
                subject.element(),
                subject.label(),
                Columns.time(thread.comments().getFirst().writtenAt()));
        thread.comments().forEach(comment -> add(thread.id(), comment));
    }

    @Override
    public void add(String thread, Comment comment) {
        database.update(
                "insert into draft_comment (id, thread_id, author, written_at, text) values (?, ?, ?, ?, ?)",
                comment.id(),
                thread,
                comment.author(),
                Columns.time(comment.writtenAt()),
                comment.text());
    }

    @Override
    public void change(Comment comment) {
        database.update(
                "update draft_comment set text = ?, edited_at = ?, deleted_at = ? where id = ?",
                comment.text(),
                Columns.timeOrNull(comment.editedAt()),
                Columns.timeOrNull(comment.deletedAt()),
                comment.id());
    }

    @Override
    public void resolve(String thread, @Nullable Instant at, @Nullable String by) {
        database.update(
                "update comment_thread set resolved_at = ?, resolved_by = ? where id = ?",
                Columns.timeOrNull(at),
                by,
                thread);
    }

    private List<CommentThread> read(String which, Object... parameters) {
        Map<String, CommentThread> threads = new LinkedHashMap<>();
        database.query(
                THREADS + which + IN_ORDER,
                row -> {
                    CommentThread line = thread(row);
                    threads.merge(line.id(), line, JdbcCommentStore::joined);
                },
                parameters);
        return List.copyOf(threads.values());
    }

    private static CommentThread joined(CommentThread thread, CommentThread line) {
        List<Comment> comments = new ArrayList<>(thread.comments());
        comments.addAll(line.comments());
        return new CommentThread(
                thread.id(), thread.key(), thread.subject(), comments, thread.resolvedAt(), thread.resolvedBy());
    }

    private static CommentThread thread(ResultSet row) throws SQLException {
        var subject = new Subject(
                Subject.Kind.valueOf(row.getString("kind")), row.getString("element"), row.getString("label"));
        return new CommentThread(
                row.getString("thread"),
                row.getString("procedure_key"),
                subject,
                List.of(comment(row)),
                Columns.instantOrNull(row, "resolved_at"),
                row.getString("resolved_by"));
    }

    private static Comment comment(ResultSet row) throws SQLException {
        return new Comment(
                row.getString("id"),
                row.getString("author"),
                Columns.instant(row, "written_at"),
                row.getString("text"),
                Columns.instantOrNull(row, "edited_at"),
                Columns.instantOrNull(row, "deleted_at"));
    }
}

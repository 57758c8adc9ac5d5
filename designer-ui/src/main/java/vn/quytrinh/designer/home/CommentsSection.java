package vn.quytrinh.designer.home;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.comment.Comment;
import vn.quytrinh.engine.comment.CommentThread;
import vn.quytrinh.engine.comment.Comments;
import vn.quytrinh.engine.comment.Subject;
import vn.quytrinh.engine.standing.Standing;
import vn.quytrinh.engine.standing.Standings;

/** The open comments on a person's drafts, and those in which the person spoke. */
@Component
final class CommentsSection implements HomeSection {
    private static final int LONGEST = 120;

    private final Comments comments;
    private final Standings standings;

    CommentsSection(Comments comments, Standings standings) {
        this.comments = comments;
        this.standings = standings;
    }

    @Override
    public List<HomeGroup> groups(Caller caller) {
        List<CommentThread> open = comments.openOf(caller);
        if (open.isEmpty()) {
            return List.of();
        }
        Map<String, Standing> visible = standings.list(caller).stream()
                .collect(Collectors.toMap(each -> each.draft().key(), Function.identity()));
        Stream<HomeItem> items = open.stream()
                .filter(thread -> visible.containsKey(thread.key()))
                .map(thread -> item(thread, visible.get(thread.key()).draft().name()));
        return HomeGroup.of(40, "home.comments", items).stream().toList();
    }

    private static HomeItem item(CommentThread thread, String name) {
        Comment last = thread.comments().stream()
                .filter(comment -> !comment.isDeleted())
                .reduce((one, later) -> later)
                .orElseThrow();
        boolean onStep = thread.subject().kind() == Subject.Kind.STEP;
        return HomeItem.of(
                "procedures/" + thread.key()
                        + (onStep ? "?element=" + thread.subject().element() : ""),
                name,
                last.writtenAt(),
                thread.subject().element().isEmpty() ? "home.comments.item" : "home.comments.element",
                last.author(),
                shortened(last.text()),
                thread.subject().element());
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}

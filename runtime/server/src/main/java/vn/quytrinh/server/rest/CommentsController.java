package vn.quytrinh.server.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.quytrinh.engine.comment.CommentThread;
import vn.quytrinh.engine.comment.Comments;
import vn.quytrinh.engine.comment.Subject;
import vn.quytrinh.engine.json.FieldReader;
import vn.quytrinh.engine.procedure.Procedures;

/** Lists the versions of drafts and keeps what people say about them. */
@RestController
@Tag(name = "Drafts")
final class CommentsController {

    private static final String ALL = "/api/v1/drafts/{key}/comments";
    private static final String ONE = ALL + "/{thread}";

    private final Comments comments;
    private final Procedures procedures;
    private final Bodies bodies;

    CommentsController(Comments comments, Procedures procedures, Bodies bodies) {
        this.comments = comments;
        this.procedures = procedures;
        this.bodies = bodies;
    }

    private enum State {
        OPEN,
        RESOLVED
    }

    @Operation(summary = "Lists the versions of a draft, the newest first, each with what changed")
    @GetMapping("/api/v1/drafts/{key}/versions")
    ResponseEntity<byte[]> versions(@PathVariable("key") String key) {
        return Answers.json(Map.of(
                "versions",
                procedures.versions(key).stream().map(VersionView::of).toList()));
    }

    @Operation(summary = "Lists the threads of comments on a draft, the oldest first")
    @GetMapping(ALL)
    ResponseEntity<byte[]> list(
            @PathVariable("key") String key,
            @Parameter(description = "OPEN or RESOLVED; both when absent")
                    @RequestParam(name = "state", required = false)
                    @Nullable
                    String state,
            @Parameter(description = "The id of what the comments are about; anything when absent")
                    @RequestParam(name = "element", required = false)
                    @Nullable
                    String element,
            Authentication authentication) {
        State wanted = Fields.constant("state", state, State.class);
        Predicate<CommentThread> inState = thread -> wanted == null || thread.isOpen() == (wanted == State.OPEN);
        Predicate<CommentThread> about =
                thread -> element == null || thread.subject().element().equals(element);
        List<CommentThread> threads = comments.threads(key, Answers.caller(authentication));
        return Answers.json(Map.of(
                "threads",
                threads.stream()
                        .filter(inState.and(about))
                        .map(CommentThreadView::of)
                        .toList()));
    }

    @Operation(summary = "Begins a thread about the procedure, a step, a transition, a table or a finding")
    @JsonBody(Example.COMMENT)
    @PostMapping(path = ALL, consumes = "application/json")
    ResponseEntity<byte[]> begin(
            @PathVariable("key") String key, HttpServletRequest request, Authentication authentication)
            throws IOException {
        FieldReader fields = FieldReader.of(bodies.object(request));
        Subject.Kind kind = fields.oneOf("kind", List.of(Subject.Kind.values()));
        String element = fields.has("element") ? fields.text("element") : "";
        String label = fields.has("label") ? fields.text("label") : "";
        String text = words(fields);
        fields.finish();
        return view(comments.begin(key, new Subject(kind, element, label), text, Answers.caller(authentication)));
    }

    @Operation(summary = "Answers in a thread")
    @JsonBody(Example.COMMENT_TEXT)
    @PostMapping(path = ONE + "/replies", consumes = "application/json")
    ResponseEntity<byte[]> reply(
            @PathVariable("key") String key,
            @PathVariable("thread") String thread,
            HttpServletRequest request,
            Authentication authentication)
            throws IOException {
        String text = text(request);
        return view(comments.reply(key, thread, text, Answers.caller(authentication)));
    }

    @Operation(summary = "Says that a thread is settled")
    @PostMapping(ONE + "/resolve")
    ResponseEntity<byte[]> resolve(
            @PathVariable("key") String key, @PathVariable("thread") String thread, Authentication authentication) {
        return view(comments.resolve(key, thread, Answers.caller(authentication)));
    }

    @Operation(summary = "Says that a thread is not settled after all")
    @PostMapping(ONE + "/reopen")
    ResponseEntity<byte[]> reopen(
            @PathVariable("key") String key, @PathVariable("thread") String thread, Authentication authentication) {
        return view(comments.reopen(key, thread, Answers.caller(authentication)));
    }

    @Operation(summary = "Changes what the caller said")
    @JsonBody(Example.COMMENT_TEXT)
    @PutMapping(path = ONE + "/{comment}", consumes = "application/json")
    ResponseEntity<byte[]> edit(
            @PathVariable("key") String key,
            @PathVariable("thread") String thread,
            @PathVariable("comment") String comment,
            HttpServletRequest request,
            Authentication authentication)
            throws IOException {
        String text = text(request);
        return view(comments.edit(key, thread, comment, text, Answers.caller(authentication)));
    }

    @Operation(summary = "Deletes what the caller said; its words are gone, that there was something stays")
    @DeleteMapping(ONE + "/{comment}")
    ResponseEntity<byte[]> delete(
            @PathVariable("key") String key,
            @PathVariable("thread") String thread,
            @PathVariable("comment") String comment,
            Authentication authentication) {
        return view(comments.delete(key, thread, comment, Answers.caller(authentication)));
    }

    private String text(HttpServletRequest request) throws IOException {
        FieldReader fields = FieldReader.of(bodies.object(request));
        String text = words(fields);
        fields.finish();
        return text;
    }

    /** Several lines, whose length and characters the use case checks. */
    private static String words(FieldReader fields) {
        String text = fields.node("text").stringValue("");
        if (text.isBlank()) {
            fields.expected("text", "lời bình luận", "a comment");
        }
        return text;
    }

    private static ResponseEntity<byte[]> view(CommentThread thread) {
        return Answers.json(CommentThreadView.of(thread));
    }
}

package vn.quytrinh.designer.editing;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Story;
import vn.quytrinh.procedure.StableIds;

/** Changes the stories by which a procedure is tried. Each call is one change of the editor. */
public final class StoryEdits {
    private final ProcedureEditor editor;

    StoryEdits(ProcedureEditor editor) {
        this.editor = editor;
    }

    /**
     * Keeps stories after those that are there.
     *
     * @param stories the stories, part of nothing, not null
     */
    public void add(List<Story> stories) {
        change("Lưu " + stories.size() + " tình huống thử", "Keep " + stories.size() + " stories", target -> {
            target.getStories().addAll(stories);
            StableIds.assign(target);
        });
    }

    /**
     * Puts a story in the place of another, of which it keeps the id.
     *
     * @throws EditRefusedException when it is no longer there
     */
    public void replace(Story story, Story by) {
        int place = placeOf(story);
        change("Đổi tình huống thử \"" + by.getName() + "\"", "Change story \"" + by.getName() + "\"", target -> {
            by.setId(story.getId());
            target.getStories().set(place, by);
            StableIds.assign(target);
        });
    }

    /**
     * Gives a story another name.
     *
     * @param name the name, not blank
     * @throws EditRefusedException when the name is blank or the story no longer there
     */
    public void rename(Story story, String name) {
        if (name.isBlank()) {
            throw new EditRefusedException("Tình huống thử cần một tên.", "A story needs a name.");
        }
        Story renamed = EcoreUtil.copy(story);
        renamed.setName(name.strip());
        replace(story, renamed);
    }

    /**
     * Deletes a story.
     *
     * @throws EditRefusedException when it is no longer there
     */
    public void delete(Story story) {
        int place = placeOf(story);
        change(
                "Xóa tình huống thử \"" + story.getName() + "\"",
                "Delete story \"" + story.getName() + "\"",
                target -> target.getStories().remove(place));
    }

    private int placeOf(Story story) {
        List<Story> stories = editor.procedure().getStories();
        for (int place = 0; place < stories.size(); place++) {
            if (stories.get(place) == story) {
                return place;
            }
        }
        throw new EditRefusedException(
                "Tình huống thử này không còn nữa. Hãy mở lại danh sách.",
                "This story is no longer there. Open the list again.");
    }

    private void change(String vietnamese, String english, Consumer<Procedure> change) {
        editor.make(Edit.of(vietnamese, english, change));
    }
}

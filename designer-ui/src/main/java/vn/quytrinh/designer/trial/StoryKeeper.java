package vn.quytrinh.designer.trial;

import java.util.List;
import vn.quytrinh.model.process.Story;

/** Keeps the stories of the draft that is tried. */
public interface StoryKeeper {

    /** Tells whether stories may be kept, changed and deleted. */
    boolean mayEdit();

    /** Keeps new stories. */
    void add(List<Story> stories);

    /** Puts a story in the place of another. */
    void replace(Story story, Story by);

    /** Gives a story another name. */
    void rename(Story story, String name);

    /** Deletes a story. */
    void delete(Story story);
}

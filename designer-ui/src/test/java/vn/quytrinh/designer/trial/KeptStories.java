package vn.quytrinh.designer.trial;

import java.util.List;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Story;

/** Keeps stories in a model at once. */
record KeptStories(Procedure draft) implements StoryKeeper {

    @Override
    public boolean mayEdit() {
        return true;
    }

    @Override
    public void add(List<Story> stories) {
        draft.getStories().addAll(stories);
    }

    @Override
    public void replace(Story story, Story by) {
        draft.getStories().set(draft.getStories().indexOf(story), by);
    }

    @Override
    public void rename(Story story, String name) {
        story.setName(name);
    }

    @Override
    public void delete(Story story) {
        draft.getStories().remove(story);
    }
}

package vn.quytrinh.designer.procedure;

import java.util.List;
import vn.quytrinh.designer.trial.StoryKeeper;
import vn.quytrinh.model.process.Story;

/** Keeps stories as changes of the draft on the workbench. */
record BenchStories(Workbench workbench) implements StoryKeeper {

    @Override
    public boolean mayEdit() {
        return workbench.isEditable();
    }

    @Override
    public void add(List<Story> stories) {
        workbench.change(editor -> editor.stories().add(stories));
    }

    @Override
    public void replace(Story story, Story by) {
        workbench.change(editor -> editor.stories().replace(story, by));
    }

    @Override
    public void rename(Story story, String name) {
        workbench.change(editor -> editor.stories().rename(story, name));
    }

    @Override
    public void delete(Story story) {
        workbench.change(editor -> editor.stories().delete(story));
    }
}

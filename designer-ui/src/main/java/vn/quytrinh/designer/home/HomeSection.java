package vn.quytrinh.designer.home;

import java.util.List;
import vn.quytrinh.engine.Caller;

/** A part of the product that knows of things that wait for somebody. Every bean of this type is asked by the home page. */
public interface HomeSection {

    /**
     * Returns what waits for somebody, in groups; none when nothing does. It is asked in the background, outside any page, and may
     * take its time: what others know is shown meanwhile.
     *
     * @param caller who is signed in, not null
     */
    List<HomeGroup> groups(Caller caller);
}

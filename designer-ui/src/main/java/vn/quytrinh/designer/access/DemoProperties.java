package vn.quytrinh.designer.access;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings {@code quytrinh.demo.*}.
 *
 * @param enabled whether the demo users may sign in
 * @param password the password of all demo users; empty asks for a random one
 */
@ConfigurationProperties("quytrinh.demo")
public record DemoProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("") String password) {

    /** Does not show the password. */
    @Override
    public String toString() {
        return "DemoProperties[enabled=" + enabled + "]";
    }
}

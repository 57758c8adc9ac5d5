package vn.quytrinh.server.access;

import java.io.PrintStream;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.access.AppUser;
import vn.quytrinh.engine.access.Grant;
import vn.quytrinh.engine.access.Users;

/**
 * Creates a user at start, so that there is a first administrator: {@code --create-user=an --roles=ADMIN --agencies=H05}. The
 * password is random and printed once, to the console and not to the log; a name that is known already is left as it is.
 */
final class FirstUser implements ApplicationRunner {

    private static final int PASSWORD_BYTES = 15;

    private final Users users;
    private final PrintStream console;

    FirstUser(Users users) {
        this.users = users;
        this.console = System.out;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (String name : values(arguments, "create-user", List.of())) {
            if (users.signingIn(name).isPresent()) {
                console.printf("User %s is there already (người dùng đã có).%n", name);
            } else {
                create(name, arguments);
            }
        }
    }

    private void create(String name, ApplicationArguments arguments) {
        Set<Role> roles = values(arguments, "roles", List.of(Role.ADMIN.name())).stream()
                .map(FirstUser::role)
                .collect(Collectors.toSet());
        var scope = new AgencyScope(values(arguments, "agencies", List.of("*")));
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        AppUser user = users.create(new Grant(name, name, roles, scope), password, Caller.SYSTEM);
        console.printf(
                "User (người dùng) %s, roles (vai trò) %s, agencies (cơ quan) %s, password (mật khẩu) %s%n",
                user.name(), user.roles(), user.scope().agencies(), password);
    }

    private static Role role(String text) {
        try {
            return Role.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "Expected --roles to name some of %s but found \"%s\". Maybe check the spelling."
                            .formatted(Arrays.toString(Role.values()), text));
        }
    }

    private static List<String> values(ApplicationArguments arguments, String option, List<String> otherwise) {
        List<String> given = arguments.getOptionValues(option);
        return given == null || given.isEmpty()
                ? otherwise
                : given.stream()
                        .flatMap(each -> Arrays.stream(each.split(",")))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList();
    }
}

package vn.quytrinh.designer.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.access.AppUser;
import vn.quytrinh.engine.access.Grant;
import vn.quytrinh.engine.access.LastUses;
import vn.quytrinh.handling.event.VietnamTime;

/** The users who sign in (người dùng): who they are, what they may do and for which agencies. An auditor reads only. */
@Route("users")
@Menu(order = 320, icon = "vaadin:users", title = "users")
@RolesAllowed({"ADMIN", "AUDITOR"})
@StyleSheet("context://designer/pieces.css")
@StyleSheet("context://designer/administration.css")
public final class UsersView extends AdministrationPage {
    private final AdministrationDesk desk;

    /**
     * Creates the page.
     *
     * @param desk what the page works with, not null
     */
    UsersView(AdministrationDesk desk) {
        super("users", "user", desk.mayAdminister());
        this.desk = desk;
    }

    @Override
    void create() {
        LocalWords words = new LocalWords(this);
        new GrantDialog(desk, words, "users", Arrays.asList(Role.values()), grant -> {
                    String password = Passwords.random();
                    AppUser user = desk.users().create(grant, password, desk.caller());
                    show();
                    new SecretDialog(words.text("users.password.of", user.name()), password, words).open();
                })
                .open();
    }

    @Override
    void fill(Div place, LocalWords words) {
        Grid<AppUser> grid = AdministrationGrid.of("users-grid", words.text("users"), words.text("users.none"));
        grid.addColumn(new ComponentRenderer<>(user -> AdministrationGrid.named(user.displayName(), user.name())))
                .setHeader(words.text("users.name"))
                .setFlexGrow(2);
        grid.addColumn(user -> user.roles().stream()
                        .sorted()
                        .map(role -> words.text("grant.role." + role.name()))
                        .collect(Collectors.joining("; ")))
                .setHeader(words.text("grant.roles"))
                .setFlexGrow(4);
        grid.addColumn(user -> AdministrationGrid.agencies(user.scope(), words))
                .setHeader(words.text("grant.agencies"))
                .setFlexGrow(1);
        List<AppUser> found = desk.users().list(desk.caller()).stream()
                .filter(user -> wanted(
                        user.name(),
                        user.displayName(),
                        String.join(" ", user.scope().agencies())))
                .toList();
        Map<String, Instant> signedIn = desk.uses()
                .of(LastUses.Kind.USER, found.stream().map(AppUser::name).toList());
        grid.addColumn(user -> signedIn.containsKey(user.name())
                        ? words.dayAndTime(signedIn.get(user.name())
                                .atOffset(VietnamTime.OFFSET)
                                .toLocalDateTime())
                        : words.text("users.signedIn.never"))
                .setHeader(words.text("users.signedIn"))
                .setFlexGrow(1);
        grid.addColumn(user -> words.dayAndTime(
                                user.createdAt().atOffset(VietnamTime.OFFSET).toLocalDateTime())
                        + " · " + user.createdBy())
                .setHeader(words.text("grant.created"))
                .setFlexGrow(1);
        grid.addColumn(new ComponentRenderer<>(user -> AdministrationGrid.state(user.enabled(), words)))
                .setHeader(words.text("grant.state"))
                .setWidth("8rem")
                .setFlexGrow(0);
        if (desk.mayAdminister()) {
            grid.addColumn(new ComponentRenderer<>(user -> actions(user, words)))
                    .setHeader(words.text("grant.actions"))
                    .setWidth("20rem")
                    .setFlexGrow(0);
        }
        grid.setItems(found);
        place.add(grid);
    }

    private Component actions(AppUser user, LocalWords words) {
        Button password = new Button(words.text("users.password.new"), click -> password(user, words));
        password.setAriaLabel(words.text("users.password.new") + " " + user.name());
        Button turn = new Button(
                words.text(user.enabled() ? "grant.disable" : "grant.enable"),
                click -> guarded(() -> desk.users().enable(user.name(), !user.enabled(), desk.caller())));
        turn.setAriaLabel(turn.getText() + " " + user.name());
        Button grant = new Button(words.text("users.grant"), click -> grant(user, words));
        grant.setAriaLabel(words.text("users.grant") + " " + user.name());
        grant.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        grant.setVisible(!user.name().equals(desk.caller().name()));
        password.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        turn.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return Blocks.block("admin-actions", grant, password, turn);
    }

    private void grant(AppUser user, LocalWords words) {
        var now = new Grant(user.name(), user.displayName(), user.roles(), user.scope());
        new GrantDialog(desk, words, "users", Arrays.asList(Role.values()), now, granted -> {
                    desk.users().grant(granted, desk.caller());
                    show();
                })
                .open();
    }

    private void password(AppUser user, LocalWords words) {
        guarded(() -> {
            String password = Passwords.random();
            desk.users().setPassword(user.name(), password, desk.caller());
            new SecretDialog(words.text("users.password.of", user.name()), password, words).open();
        });
    }
}

package vn.quytrinh.designer.administration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.access.ApiClient;
import vn.quytrinh.engine.access.ApiClients;
import vn.quytrinh.engine.access.ApiKey;
import vn.quytrinh.engine.access.IssuedKey;
import vn.quytrinh.engine.access.LastUses;
import vn.quytrinh.handling.event.VietnamTime;

/** The systems that call the service (hệ thống một cửa), with their keys, which are shown once. An auditor reads only. */
@Route("clients")
@Menu(order = 310, icon = "vaadin:plug", title = "clients")
@RolesAllowed({"ADMIN", "AUDITOR"})
@StyleSheet("context://designer/pieces.css")
@StyleSheet("context://designer/administration.css")
public final class ClientsView extends AdministrationPage {
    private static final List<Role> OFFERED = List.of(
            Role.OPERATOR,
            Role.ANALYST,
            Role.QUALITY_OFFICER,
            Role.CONTACT_POINT,
            Role.APPROVER,
            Role.AUDITOR,
            Role.MONITOR,
            Role.ADMIN);

    private final AdministrationDesk desk;

    /**
     * Creates the page.
     *
     * @param desk what the page works with, not null
     */
    ClientsView(AdministrationDesk desk) {
        super("clients", "client", desk.mayAdminister());
        this.desk = desk;
    }

    @Override
    void create() {
        LocalWords words = new LocalWords(this);
        new GrantDialog(desk, words, "clients", OFFERED, grant -> {
                    ApiClient client = desk.clients().create(grant, desk.caller());
                    show();
                    shown(() -> desk.clients().issue(client.id(), ApiClients.DAYS_VALID, desk.caller()));
                })
                .open();
    }

    @Override
    void fill(Div place, LocalWords words) {
        Grid<ApiClient> grid = AdministrationGrid.of("clients-grid", words.text("clients"), words.text("clients.none"));
        grid.addColumn(new ComponentRenderer<>(client -> AdministrationGrid.named(client.name(), client.id())))
                .setHeader(words.text("clients.name"))
                .setFlexGrow(2);
        grid.addColumn(client -> client.roles().stream()
                        .sorted()
                        .map(role -> words.text("grant.role." + role.name()))
                        .collect(Collectors.joining("; ")))
                .setHeader(words.text("grant.roles"))
                .setFlexGrow(3);
        grid.addColumn(client -> AdministrationGrid.agencies(client.scope(), words))
                .setHeader(words.text("grant.agencies"))
                .setFlexGrow(1);
        List<ApiClient> found = desk.clients().list(desk.caller()).stream()
                .filter(client -> wanted(
                        client.id(),
                        client.name(),
                        String.join(" ", client.scope().agencies())))
                .toList();
        Map<String, Instant> used = desk.uses()
                .of(
                        LastUses.Kind.KEY,
                        found.stream()
                                .flatMap(client -> client.keys().stream())
                                .map(ApiKey::prefix)
                                .toList());
        grid.addColumn(new ComponentRenderer<>(client -> keys(client, used, words)))
                .setHeader(words.text("clients.keys"))
                .setFlexGrow(3);
        grid.addColumn(new ComponentRenderer<>(client -> AdministrationGrid.state(client.enabled(), words)))
                .setHeader(words.text("grant.state"))
                .setWidth("8rem")
                .setFlexGrow(0);
        if (desk.mayAdminister()) {
            grid.addColumn(new ComponentRenderer<>(client -> actions(client, words)))
                    .setHeader(words.text("grant.actions"))
                    .setWidth("12rem")
                    .setFlexGrow(0);
        }
        grid.setItems(found);
        place.add(grid);
    }

    /** Every key with its end and its last use; one that opens the door can be revoked. */
    private Component keys(ApiClient client, Map<String, Instant> used, LocalWords words) {
        UnorderedList list = new UnorderedList();
        list.addClassName("admin-keys");
        Instant now = desk.clock().instant();
        for (ApiKey key : client.keys()) {
            boolean valid = key.isValidAt(now);
            String end = words.day(key.expiresAt().atOffset(VietnamTime.OFFSET).toLocalDate());
            String told = valid
                    ? words.text("clients.key.valid", key.prefix(), end)
                    : words.text(key.revokedAt() == null ? "clients.key.expired" : "clients.key.revoked", key.prefix());
            ListItem item = new ListItem(
                    Blocks.words(valid ? "admin-key" : "quiet", told),
                    Blocks.words("quiet admin-used", AdministrationGrid.lastUse(used.get(key.prefix()), words)));
            if (valid && desk.mayAdminister()) {
                Button revoke = new Button(
                        words.text("clients.key.revoke"),
                        click -> guarded(() -> desk.clients().revoke(client.id(), key.prefix(), desk.caller())));
                revoke.setAriaLabel(words.text("clients.key.revoke") + " " + key.prefix());
                revoke.addThemeVariants(
                        ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
                item.add(revoke);
            }
            list.add(item);
        }
        return client.keys().isEmpty() ? Blocks.words("quiet", words.text("clients.keys.none")) : list;
    }

    private Component actions(ApiClient client, LocalWords words) {
        boolean has = client.keys().stream()
                .anyMatch(key -> key.isValidAt(desk.clock().instant()));
        Button key = new Button(
                words.text(has ? "clients.rotate" : "clients.issue"),
                click -> guarded(() -> shown(() -> has
                        ? desk.clients()
                                .rotate(client.id(), ApiClients.DAYS_VALID, ApiClients.DAYS_OVERLAP, desk.caller())
                        : desk.clients().issue(client.id(), ApiClients.DAYS_VALID, desk.caller()))));
        key.setAriaLabel(key.getText() + " " + client.id());
        Button turn = new Button(
                words.text(client.enabled() ? "grant.disable" : "grant.enable"),
                click -> guarded(() -> desk.clients().enable(client.id(), !client.enabled(), desk.caller())));
        turn.setAriaLabel(turn.getText() + " " + client.id());
        key.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        turn.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return Blocks.block("admin-actions", key, turn);
    }

    private void shown(Supplier<IssuedKey> issue) {
        IssuedKey issued = issue.get();
        LocalWords words = new LocalWords(this);
        show();
        new SecretDialog(words.text("clients.key.of", issued.key().client()), issued.token(), words).open();
    }
}

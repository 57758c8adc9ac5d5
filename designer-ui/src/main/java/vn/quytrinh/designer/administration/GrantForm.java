package vn.quytrinh.designer.administration;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.access.Grant;

/** Asks for an id, a name, the duties and the agencies of somebody; says which duties one person had better not have together. */
final class GrantForm extends VerticalLayout {
    private static final Set<Role> DRAWS = EnumSet.of(Role.ANALYST);
    private static final Set<Role> JUDGES = EnumSet.of(Role.QUALITY_OFFICER, Role.CONTACT_POINT, Role.APPROVER);

    private final TextField id = new TextField();
    private final TextField name = new TextField();
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>();
    private final AgenciesField agencies;
    private final Span hint = new Span();

    GrantForm(AdministrationDesk desk, LocalWords words, String kind, List<Role> offered) {
        setPadding(false);
        setSpacing(false);
        id.setId("grant-id");
        id.setLabel(words.text(kind + ".id"));
        id.setHelperText(words.text("grant.id.help"));
        id.setMaxLength(60);
        id.setWidthFull();
        id.setAutofocus(true);
        name.setId("grant-name");
        name.setLabel(words.text(kind + ".name"));
        name.setMaxLength(200);
        name.setWidthFull();
        roles.setId("grant-roles");
        roles.setLabel(words.text("grant.roles"));
        roles.setItems(offered);
        roles.setItemLabelGenerator(role -> words.text("grant.role." + role.name()));
        roles.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        roles.addValueChangeListener(
                change -> hint.setText(conflicts(change.getValue()) ? words.text("grant.separate") : ""));
        hint.addClassName("admin-separate");
        hint.getElement().setAttribute("role", "status");
        agencies = new AgenciesField(desk, words);
        agencies.setId("grant-agencies");
        add(id, name, roles, hint, agencies);
    }

    /** Shows what somebody has now; the id stays. */
    void show(Grant now) {
        id.setValue(now.id());
        id.setReadOnly(true);
        id.setHelperText(null);
        name.setValue(now.name());
        roles.setValue(now.roles());
        agencies.choose(now.scope().agencies());
    }

    /** Returns what was entered; the use case says what is missing. */
    Grant grant() {
        return new Grant(id.getValue().strip(), name.getValue().strip(), roles.getValue(), agencies.scope());
    }

    /** Whoever draws a procedure does not review or approve it: with both duties a person can do only one of them at a time. */
    static boolean conflicts(Set<Role> chosen) {
        return chosen.stream().anyMatch(DRAWS::contains) && chosen.stream().anyMatch(JUDGES::contains);
    }
}

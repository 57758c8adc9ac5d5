package vn.quytrinh.designer.editing;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.table.FeelNames;
import vn.quytrinh.model.decision.DecisionFactory;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.decision.FactType;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.StableIds;
import vn.quytrinh.rulebase.Text;

/** Changes the data dictionary (danh mục dữ kiện) of a procedure. Each call is one change of the editor. */
public final class FactEdits {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,99}");

    private final ProcedureEditor editor;

    /**
     * Changes a procedure.
     *
     * @param editor its editor, not null
     */
    public FactEdits(ProcedureEditor editor) {
        this.editor = editor;
    }

    /**
     * Declares a fact.
     *
     * @param name its name in FEEL and on the wire
     * @param label what people call it in Vietnamese
     * @param type its type
     * @return the fact's id
     * @throws EditRefusedException when the name is taken or not one of FEEL
     */
    public String add(String name, String label, FactType type) {
        Fact fact = DecisionFactory.eINSTANCE.createFact();
        editor.make(Edit.of("Thêm dữ kiện " + name, "Add the fact " + name, procedure -> {
            require(procedure, null, name);
            fact.setName(name);
            fact.setLabelVi(label.isBlank() ? name : label.strip());
            fact.setType(type);
            procedure.getFacts().add(fact);
            StableIds.assign(procedure);
        }));
        return fact.getId();
    }

    /**
     * Calls a fact otherwise; tables, FEEL and test cases follow.
     *
     * @throws EditRefusedException when the name is taken or not one of FEEL
     */
    public void rename(String id, String name) {
        change("Đổi tên dữ kiện thành " + name, "Rename a fact to " + name, id, fact -> {
            if (!name.equals(fact.getName())) {
                require(editor.procedure(), fact, name);
                FactUses.of(editor.procedure(), fact).rename(name);
            }
        });
    }

    /** Says what people call a fact. */
    public void label(String id, @Nullable String vietnamese, @Nullable String english) {
        change("Đổi nhãn dữ kiện", "Change the labels of a fact", id, fact -> {
            if (!Objects.equals(fact.getLabelVi(), text(vietnamese))) {
                fact.setLabelVi(text(vietnamese));
            }
            if (!Objects.equals(fact.getLabelEn(), text(english))) {
                fact.setLabelEn(text(english));
            }
        });
    }

    /** Gives a fact another type. */
    public void setType(String id, FactType type) {
        change("Đổi kiểu dữ kiện", "Change the type of a fact", id, fact -> {
            if (!fact.isSetType() || fact.getType() != type) {
                fact.setType(type);
            }
        });
    }

    /**
     * Says which values a text may have.
     *
     * @param choices the values, none for any
     * @throws EditRefusedException when one has a quotation mark or a backslash, which FEEL cannot write
     */
    public void setChoices(String id, List<String> choices) {
        change("Đổi lựa chọn của dữ kiện", "Change the choices of a fact", id, fact -> {
            List<String> wanted = choices.stream()
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .distinct()
                    .toList();
            wanted.stream()
                    .filter(one -> one.matches(".*[\"\\\\].*"))
                    .findFirst()
                    .ifPresent(one -> {
                        throw new EditRefusedException(
                                "Cần lựa chọn không có dấu ngoặc kép và dấu \\ nhưng gặp %s. Hãy bỏ các dấu này."
                                        .formatted(one),
                                "Expected choices without quotation marks and backslashes but found %s. Maybe leave them out."
                                        .formatted(one));
                    });
            if (!fact.getChoices().equals(wanted)) {
                fact.getChoices().clear();
                fact.getChoices().addAll(wanted);
            }
        });
    }

    /**
     * Deletes a fact.
     *
     * @throws EditRefusedException while it is used, saying where
     */
    public void delete(String id) {
        change("Xóa dữ kiện", "Delete a fact", id, fact -> {
            List<Text> places = FactUses.of(editor.procedure(), fact).places();
            if (!places.isEmpty()) {
                throw new EditRefusedException(
                        "Không xóa được dữ kiện %s vì đang được dùng ở: %s. Hãy bỏ ở các nơi đó trước."
                                .formatted(
                                        fact.getName(),
                                        places.stream().map(Text::vi).collect(Collectors.joining("; "))),
                        "The fact %s cannot be deleted, for it is used in: %s. Maybe take it out there first."
                                .formatted(
                                        fact.getName(),
                                        places.stream().map(Text::en).collect(Collectors.joining("; "))));
            }
            editor.procedure().getFacts().remove(fact);
        });
    }

    private void change(String vietnamese, String english, String id, Consumer<Fact> change) {
        editor.make(Edit.of(
                vietnamese,
                english,
                procedure -> change.accept(procedure.getFacts().stream()
                        .filter(fact -> id.equals(fact.getId()))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(
                                "Expected a fact of the data dictionary but there is none with the id " + id)))));
    }

    private static void require(Procedure procedure, @Nullable Fact own, String name) {
        boolean taken = procedure.getFacts().stream().anyMatch(fact -> fact != own && name.equals(fact.getName()));
        if (taken || !NAME.matcher(name).matches() || FeelNames.isReserved(name)) {
            throw new EditRefusedException(
                    (taken
                                            ? "Tên dữ kiện %s đã có."
                                            : "Cần tên gồm chữ không dấu, số và gạch dưới, không phải từ của FEEL, nhưng gặp \"%s\".")
                                    .formatted(name)
                            + " Hãy chọn tên khác, ví dụ soTang.",
                    (taken
                                            ? "There is a fact called %s already."
                                            : "Expected a name of plain letters, digits and underscores that is no word of FEEL but found \"%s\".")
                                    .formatted(name)
                            + " Maybe choose another, such as storeys.");
        }
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

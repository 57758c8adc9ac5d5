package vn.quytrinh.handling;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.UTF8JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.std.StdSerializer;
import vn.quytrinh.rulebase.Citation;
import vn.quytrinh.rulebase.Reason;
import vn.quytrinh.rulebase.Text;

/** What rules say of themselves is most of a decision and always the same: it is written once and copied afterwards. */
final class StatementJson extends StdSerializer<Object> {

    private static final Set<Class<?>> STATEMENTS = Set.of(Reason.class, Text.class, Citation.class);

    /** More than all rules with all parameters; sentences that name a dossier's own matters do not push these out. */
    private static final int MOST = 4096;

    private final Map<Object, SerializedString> written = new ConcurrentHashMap<>();
    private final ValueSerializer<Object> serializer;
    private final JsonMapper mapper;

    private StatementJson(Class<?> type, ValueSerializer<Object> serializer, JsonMapper mapper) {
        super(type);
        this.serializer = serializer;
        this.mapper = mapper;
    }

    /** Returns a module that keeps what the given mapper writes. */
    static JacksonModule writtenBy(JsonMapper mapper) {
        return new SimpleModule("statements").setSerializerModifier(new ValueSerializerModifier() {
            @Override
            @SuppressWarnings("unchecked")
            public ValueSerializer<?> modifySerializer(
                    SerializationConfig config, BeanDescription.Supplier bean, ValueSerializer<?> serializer) {
                return STATEMENTS.contains(bean.getBeanClass())
                        ? new StatementJson(bean.getBeanClass(), (ValueSerializer<Object>) serializer, mapper)
                        : serializer;
            }
        });
    }

    @Override
    public void resolve(SerializationContext context) {
        serializer.resolve(context);
    }

    @Override
    public void serialize(Object statement, JsonGenerator out, SerializationContext context) {
        SerializedString text =
                out instanceof UTF8JsonGenerator && !out.objectWriteContext().hasPrettyPrinter()
                        ? written(statement)
                        : null;
        if (text == null) {
            serializer.serialize(statement, out, context);
        } else {
            out.writeRawValue(text);
        }
    }

    private @Nullable SerializedString written(Object statement) {
        SerializedString known = written.get(statement);
        if (known == null && written.size() < MOST) {
            known = new SerializedString(mapper.writeValueAsString(statement));
            written.put(statement, known);
        }
        return known;
    }
}

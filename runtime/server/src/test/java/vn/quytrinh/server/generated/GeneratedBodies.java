package vn.quytrinh.server.generated;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/** Makes bodies out of an example: a value is replaced, left out, doubled or nested; or the bytes are spoilt. */
final class GeneratedBodies {

    private static final List<String> TIMES = List.of(
            "2026-02-12T09:00:00+07:00",
            "2026-02-12T10:30:00+07:00",
            "2026-02-27T16:00:00+07:00",
            "2026-03-05T17:00:00+07:00",
            "2026-06-01T08:00:00+07:00",
            "2018-03-05T08:00:00+07:00");

    private final Random random;
    private final HostileValues values;
    private final List<String> eventTypes;
    private final List<String> dataNames;

    GeneratedBodies(Random random, HostileValues values, List<String> eventTypes, List<String> dataNames) {
        this.random = random;
        this.values = values;
        this.eventTypes = eventTypes;
        this.dataNames = dataNames;
    }

    byte[] body(JsonNode example) {
        String json = switch (random.nextInt(10)) {
            case 0 -> values.json();
            case 1 -> example.toString();
            case 2, 3, 4 -> altered(example, 0.15);
            default -> altered(example, 0.4);
        };
        return spoilt(json.getBytes(StandardCharsets.UTF_8));
    }

    private String altered(JsonNode node, double often) {
        if (random.nextDouble() < often / 3) {
            return values.json();
        }
        if (node.isObject()) {
            List<String> members = new ArrayList<>();
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                String value = member.getKey().matches("events|history") && random.nextInt(3) > 0
                        ? events()
                        : altered(member.getValue(), often);
                double chance = random.nextDouble();
                if (chance < often / 8) {
                    continue;
                }
                members.add("\"" + member.getKey() + "\":" + value);
                if (chance > 1 - often / 10) {
                    members.add("\"" + member.getKey() + "\":" + values.json());
                }
            }
            if (random.nextDouble() < often / 4) {
                members.add("\"" + dataNames.get(random.nextInt(dataNames.size())) + "\":" + values.json());
            }
            return "{" + String.join(",", members) + "}";
        }
        if (node.isArray()) {
            List<String> items = new ArrayList<>();
            node.forEach(item -> items.add(altered(item, often)));
            return "[" + String.join(",", items) + "]";
        }
        return random.nextDouble() < often ? values.json() : node.toString();
    }

    /** Some events of a dossier, of any type, with whatever data. */
    private String events() {
        List<String> events = new ArrayList<>();
        for (int i = random.nextInt(5); i >= 0; i--) {
            List<String> data = new ArrayList<>();
            for (int j = random.nextInt(4); j > 0; j--) {
                data.add("\"" + dataNames.get(random.nextInt(dataNames.size())) + "\":" + values.json());
            }
            events.add("{\"eventId\":%s,\"type\":\"%s\",\"occurredAt\":%s,\"actor\":%s,\"data\":{%s}}"
                    .formatted(
                            random.nextInt(6) == 0 ? values.json() : "\"g-" + random.nextInt(2000) + "\"",
                            eventTypes.get(random.nextInt(eventTypes.size())),
                            random.nextInt(6) == 0
                                    ? values.json()
                                    : "\"" + TIMES.get(random.nextInt(TIMES.size())) + "\"",
                            random.nextInt(3) == 0 ? values.json() : "{\"role\":\"r\",\"person\":\"p\"}",
                            String.join(",", data)));
        }
        return "[" + String.join(",", events) + "]";
    }

    private byte[] spoilt(byte[] json) {
        return switch (random.nextInt(30)) {
            case 0 -> Arrays.copyOf(json, random.nextInt(json.length + 1));
            case 1 -> new byte[0];
            case 2 -> ("\uFEFF" + new String(json, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            case 3 -> new String(json, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
            case 4, 5 -> {
                byte[] noisy = json.clone();
                for (int i = 0; i < 3 && noisy.length > 0; i++) {
                    noisy[random.nextInt(noisy.length)] = (byte) random.nextInt(256);
                }
                yield noisy;
            }
            default -> json;
        };
    }
}

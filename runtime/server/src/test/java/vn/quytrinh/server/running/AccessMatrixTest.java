package vn.quytrinh.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.quytrinh.engine.Role;

/** Every endpoint with every role, against the table in {@code docs/access.md}. */
@OnH2
class AccessMatrixTest {

    private static final Path TABLE = Path.of("docs/access.md");

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void shouldNameEveryEndpointInTheTable() throws IOException {
        // given
        Set<String> endpoints = mappings.getHandlerMethods().entrySet().stream()
                .filter(each -> each.getValue().getBeanType().getPackageName().startsWith("vn.quytrinh.server"))
                .filter(each ->
                        !each.getKey().getMethodsCondition().getMethods().isEmpty())
                .flatMap(each -> each.getKey().getMethodsCondition().getMethods().stream()
                        .flatMap(method -> each.getKey().getPatternValues().stream()
                                .map(path -> method + " " + path.replaceAll("\\{(\\w+):.*}", "{$1}"))))
                .collect(Collectors.toSet());

        // when
        Set<String> lines = table().keySet().stream()
                .filter(line -> line.contains(" /api/"))
                .collect(Collectors.toSet());

        // then
        assertThat(lines).containsExactlyInAnyOrderElementsOf(endpoints);
    }

    @Test
    void shouldLetInWhomTheTableNamesAndNobodyElse() throws IOException {
        // given
        Map<Role, Api> callers = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            String id = "matrix-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
            callers.put(role, new Api(port).client(id, "H05", role.name()));
        }

        // when
        SoftAssertions all = new SoftAssertions();
        table().forEach((line, roles) -> callers.forEach((role, api) -> {
            Api.Reply reply = call(api, line);
            boolean closed = reply.status() == 403 && reply.code().equals("FORBIDDEN");
            all.assertThat(!closed).as("%s for %s: %s", line, role, reply).isEqualTo(roles.contains(role));
            all.assertThat(reply.status())
                    .as("%s for %s: %s", line, role, reply)
                    .isLessThan(500)
                    .isNotEqualTo(401);
        }));

        // then
        all.assertAll();
    }

    @Test
    void shouldCloseToEverybodyButAdministratorsWhatNoLineNames() {
        // given
        Api operator = new Api(port).client("matrix-none", "H05", "OPERATOR");

        // then
        assertThat(operator.get("/api/v1/nowhere").code()).isEqualTo("FORBIDDEN");
        assertThat(new Api(port).get("/api/v1/nowhere").code()).isEqualTo("PATH_UNKNOWN");
    }

    private static Api.Reply call(Api api, String line) {
        String[] parts = line.split(" ");
        String path = parts[1].replace("{year}", "2026")
                .replace("{code}", "H05.12-260212-990001")
                .replaceAll("\\{\\w+}", "khong-co")
                .replace("**", "info")
                .replace("/stream", "/stream?types=khong-co");
        return api.send(api.request(path)
                .header("Content-Type", "application/json")
                .method(parts[0], parts[0].equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString("{}")));
    }

    private static Map<String, Set<Role>> table() throws IOException {
        List<String[]> rows = Files.readAllLines(TABLE).stream()
                .filter(line -> line.startsWith("| "))
                .map(line -> line.substring(2).split("\\s*\\|\\s?"))
                .toList();
        List<Role> roles = Arrays.stream(rows.get(0))
                .skip(2)
                .map(String::strip)
                .map(Role::valueOf)
                .toList();
        Map<String, Set<Role>> table = new TreeMap<>();
        for (String[] row : rows.subList(1, rows.size())) {
            Set<Role> named = EnumSet.noneOf(Role.class);
            for (int i = 2; i < row.length; i++) {
                if (row[i].strip().equals("x")) {
                    named.add(roles.get(i - 2));
                }
            }
            table.put(row[0].strip() + " " + row[1].replace("`", "").strip(), named);
        }
        return table;
    }
}

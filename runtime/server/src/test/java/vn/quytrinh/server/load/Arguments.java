package vn.quytrinh.server.load;

import java.util.List;

/**
 * What was asked for on the command line, as {@code --name=value}.
 *
 * @param given what was typed
 */
record Arguments(List<String> given) {

    Arguments {
        given = List.copyOf(given);
    }

    static Arguments of(String[] typed) {
        return new Arguments(List.of(typed));
    }

    String value(String name, String otherwise) {
        return given.stream()
                .filter(argument -> argument.startsWith("--" + name + "="))
                .map(argument -> argument.substring(name.length() + 3))
                .findFirst()
                .orElse(otherwise);
    }

    int number(String name, int otherwise) {
        return Integer.parseInt(value(name, String.valueOf(otherwise)));
    }
}

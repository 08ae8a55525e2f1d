package org.convoke.testing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A page whose commands stand in blocks of `sh`, each followed by a block with what it answers.
public record Guide(List<Step> steps) {
    private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final String LEFT_OUT = "…";
    /// A character that no answer holds.
    private static final String BORDER = "\u001e";

    /// @param answer empty when the commands say nothing; `…` stands for anything, and spaces do not count
    public record Step(String commands, String answer) {

        public boolean isAnsweredBy(String said) {
            var words = Arrays.stream(bare(answer).split(LEFT_OUT, -1)).map(Pattern::quote);
            return Pattern.compile(words.collect(Collectors.joining(".*")))
                    .matcher(bare(said))
                    .matches();
        }

        private static String bare(String text) {
            return text.replaceAll("\\s", "");
        }
    }

    public static Guide in(Path page) throws IOException {
        var steps = new ArrayList<Step>();
        var blocks = BLOCK.matcher(Files.readString(page));
        while (blocks.find()) {
            if (blocks.group(1).equals("sh")) {
                steps.add(new Step(blocks.group(2), ""));
            } else {
                steps.add(new Step(steps.removeLast().commands(), blocks.group(2)));
            }
        }
        return new Guide(steps);
    }

    /// Runs all commands in one shell.
    ///
    /// @return what each step said, as far as the shell has come
    public List<String> run(Path folder, Map<String, String> environment) throws IOException {
        var script = steps.stream().map(Step::commands).collect(Collectors.joining("printf '\\036'\n"));
        var shell = new ProcessBuilder("sh", "-eu", "-c", script)
                .directory(folder.toFile())
                .redirectErrorStream(true);
        shell.environment().putAll(environment);
        var said = shell.start().getInputStream().readAllBytes();
        return List.of(new String(said, StandardCharsets.UTF_8).split(BORDER, -1));
    }
}

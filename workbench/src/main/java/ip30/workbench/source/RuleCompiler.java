package ip30.workbench.source;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;

/** Compiles rule files as the build does, in memory. */
final class RuleCompiler {

    private static final String FOLDER = "src/main/resources/rules/";

    private RuleCompiler() {}

    /**
     * @param models empty where there are problems
     * @param problems what Drools says, by file and line
     */
    record Result(List<Model> models, List<Problem> problems) {}

    /**
     * @param name of the file, as given
     * @param line from 1; 0 where Drools names none
     */
    record Problem(String name, int line, int column, String text) {}

    /** @param files by name, each with its package already */
    static Result compile(Map<String, String> files) {
        var services = KieServices.get();
        var id = services.newReleaseId("ip30", "edited", "1");
        var sources = services.newKieFileSystem().generateAndWritePomXML(id);
        // Compiled in memory an annotation keeps the quotes that Maven's plugin takes off.
        files.forEach(
                (name, text) -> sources.write(FOLDER + name, text.replaceAll("@clause\\(\"(.*?)\"\\)", "@clause($1)")));
        var builder = services.newKieBuilder(sources).buildAll(ExecutableModelProject.class);
        var problems = builder.getResults().getMessages(Message.Level.ERROR).stream()
                .map(RuleCompiler::problem)
                .toList();
        if (!problems.isEmpty()) {
            return new Result(List.of(), problems);
        }
        var classes = new CompiledClasses((InternalKieModule) builder.getKieModule());
        var list = new String(classes.bytes("META-INF/kie/ip30/edited/drools-model"), StandardCharsets.UTF_8);
        return new Result(list.lines().skip(1).map(classes::model).toList(), List.of());
    }

    private static Problem problem(Message message) {
        var path = message.getPath() == null ? "" : message.getPath();
        return new Problem(
                path.substring(path.indexOf("rules/") + (path.contains("rules/") ? "rules/".length() : 0)),
                message.getLine(),
                message.getColumn(),
                message.getText());
    }

    /** The classes that rules were compiled to; a loader of its own, so that nothing must be on the class path that production has not. */
    private static final class CompiledClasses extends ClassLoader {

        private final InternalKieModule module;

        CompiledClasses(InternalKieModule module) {
            super(RuleCompiler.class.getClassLoader());
            this.module = module;
        }

        byte[] bytes(String file) {
            return module.getBytes(file);
        }

        Model model(String name) {
            try {
                return (Model) loadClass(name, true).getConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(name, e);
            }
        }

        /** The last build's package of the measure is on the class path too: what was compiled here goes first. */
        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                var loaded = findLoadedClass(name);
                if (loaded != null) {
                    return loaded;
                }
                var bytes = module.getBytes(name.replace('.', '/') + ".class");
                return bytes == null ? super.loadClass(name, resolve) : defineClass(name, bytes, 0, bytes.length);
            }
        }
    }
}

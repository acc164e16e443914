package ip30.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;

/** Compiles rule files as the build does, in memory. */
final class RuleCompiler {

    private RuleCompiler() {}

    /** @param folder of rule files that have their package already */
    static List<Model> compile(Path folder) throws IOException {
        var services = KieServices.get();
        var id = services.newReleaseId("ip30", "edited", "1");
        var files = services.newKieFileSystem().generateAndWritePomXML(id);
        try (var found = Files.walk(folder)) {
            for (var file : found.filter(path -> path.endsWith("rules.drl")).toList()) {
                var name = folder.relativize(file).toString().replace('\\', '/');
                // Compiled in memory an annotation keeps the quotes that Maven's plugin takes off.
                var text = Files.readString(file).replaceAll("@clause\\(\"(.*?)\"\\)", "@clause($1)");
                files.write("src/main/resources/rules/" + name, text);
            }
        }
        var builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        assertThat(builder.getResults().getMessages(Message.Level.ERROR)).isEmpty();
        var classes = new CompiledClasses((InternalKieModule) builder.getKieModule());
        return new String(classes.bytes("META-INF/kie/ip30/edited/drools-model"), StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(classes::model)
                .toList();
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

        /** The package of a fictitious measure is on the class path too: what was compiled here goes first. */
        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            var loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            var bytes = module.getBytes(name.replace('.', '/') + ".class");
            return bytes == null ? super.loadClass(name, resolve) : defineClass(name, bytes, 0, bytes.length);
        }
    }
}

package ip30.engine;

import ip30.measure.MeasureEntry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * What the build made of the rule files, on its way into memory: loading the classes of Drools and of the rules is most of a cold start,
 * so a thread of its own does it while others read the measure.
 */
public final class CompiledRules {

    private final CompletableFuture<List<Model>> models;
    private final CompletableFuture<KieBase> base;

    private CompiledRules(CompletableFuture<List<Model>> models, CompletableFuture<KieBase> base) {
        this.models = models;
        this.base = base;
    }

    /** Rules that are there already. */
    public static CompiledRules of(List<Model> models) {
        return new CompiledRules(
                CompletableFuture.completedFuture(models),
                CompletableFuture.supplyAsync(() -> base(models), Runnable::run));
    }

    /** Begins to load the rules of a measure, and returns at once. */
    static CompiledRules loading(MeasureEntry measure) {
        // A thread that is made here looks for classes where its maker does; one of the common pool need not.
        var models = CompletableFuture.supplyAsync(
                () -> models(measure.rules(), measure.packageName()), task -> new Thread(task, "rules").start());
        return new CompiledRules(models, models.thenApply(CompiledRules::base));
    }

    /** To explain with. Waits until they are there. */
    List<Model> models() {
        return loaded(models);
    }

    /** To decide with. Waits until it is there. */
    KieBase base() {
        return loaded(base);
    }

    /** What went wrong while loading is thrown as if it had been loaded here. */
    private static <T> T loaded(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static KieBase base(List<Model> models) {
        var base = KieBaseBuilder.createKieBaseFromModel(models, RuleBaseFactory.newKnowledgeBaseConfiguration());
        // An empty session loads what every session needs.
        base.newKieSession().dispose();
        return base;
    }

    /** The models of a package, as the build listed them in that resource. */
    public static List<Model> models(String resource, String packageName) {
        try (var reader = new BufferedReader(
                new InputStreamReader(CompiledRules.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .filter(name -> name.startsWith(packageName + "."))
                    .map(CompiledRules::model)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        }
    }

    private static Model model(String name) {
        try {
            return (Model) Class.forName(name).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the compiled rules are incomplete: " + name, e);
        }
    }
}

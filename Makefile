# What `sam build` calls in its copy of the project: classes, and beside them the jars that run with them.
build-ApiFunction:
	mvn -q -B package -DskipTests -pl functions -am
	cp -R functions/target/classes/. "$(ARTIFACTS_DIR)"
	cp -R functions/target/lib "$(ARTIFACTS_DIR)/lib"

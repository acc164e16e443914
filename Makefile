# What `sam build` calls in its copy of the project: classes, and beside them the jars that run with them.
build-ApiFunction:
	mvn -q -B package -DskipTests -pl functions -am
	cp -R functions/target/classes/. "$(ARTIFACTS_DIR)"
	cp -R functions/target/lib "$(ARTIFACTS_DIR)/lib"

# The functions of a screening are the same classes and jars, each with a handler of its own.
build-Screening%Function:
	screening-functions/build-once "$(ARTIFACTS_DIR)"

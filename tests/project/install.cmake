# Installs the build into an empty prefix, looks for every file where the standards want it, and runs both programs there.
function(fail)
    list(JOIN ARGN "" text)
    message(FATAL_ERROR "${text}")
endfunction()

# run(STATUS COMMAND…): the output in the variable out.
function(run expected)
    execute_process(COMMAND ${ARGN} WORKING_DIRECTORY / RESULT_VARIABLE status OUTPUT_VARIABLE output ERROR_VARIABLE errors)
    if(NOT status EQUAL expected)
        fail("${ARGN}\nended with ${status}, not ${expected}:\n${output}${errors}")
    endif()
    set(out "${output}" PARENT_SCOPE)
endfunction()

file(REMOVE_RECURSE ${PREFIX})
unset(ENV{DESTDIR})
run(0 ${CMAKE_COMMAND} --install ${BUILD_DIR} --prefix ${PREFIX})

set(icons ${DATA_DIR}/icons/hicolor)
foreach(
    file
    ${BIN_DIR}/codebook
    ${BIN_DIR}/codebook-cli
    ${DATA_DIR}/applications/io.github.codebook.Codebook.desktop
    ${DATA_DIR}/codebook/catalogues/tencent-im.db
    ${DATA_DIR}/codebook/translations/codebook_en.qm
    ${DATA_DIR}/codebook/translations/codebook_zh_CN.qm
    ${DATA_DIR}/codebook/translations/qtbase_zh_CN.qm
    ${icons}/16x16/apps/codebook.svg
    ${icons}/22x22/apps/codebook.svg
    ${icons}/scalable/apps/codebook.svg
    ${DATA_DIR}/metainfo/io.github.codebook.Codebook.metainfo.xml
    ${MAN_DIR}/man1/codebook-cli.1
    ${MAN_DIR}/man1/codebook.1)
    if(NOT EXISTS ${PREFIX}/${file})
        fail("${file} is not installed.")
    endif()
endforeach()

# The programs find their data beside them: with a home of their own and no help from the build tree.
set(home ${PREFIX}/home)
file(MAKE_DIRECTORY ${home})
set(ENV{HOME} ${home})
set(ENV{XDG_CONFIG_HOME} ${home})
set(ENV{XDG_DATA_HOME} ${home})
set(cli ${PREFIX}/${BIN_DIR}/codebook-cli)
run(0 ${cli} lookup 6013 --language en)
if(NOT out MATCHES "ERR_SDK_NOT_INITIALIZED.*What happened")
    fail("codebook-cli lookup 6013 answers:\n${out}")
endif()
run(0 ${cli} lookup 6013 --language zh)
if(out MATCHES "What happened")
    fail("The installed codebook-cli speaks no Chinese:\n${out}")
endif()
run(0 ${cli} check)
string(FIND "${out}" "${PREFIX}/" position)
if(NOT position EQUAL 0)
    fail("The installed codebook-cli uses another catalogue: ${out}")
endif()

set(picture ${home}/window.png)
run(0 ${PREFIX}/${BIN_DIR}/codebook --screenshot ${picture} --size 900x600 6013)
file(READ ${picture} start LIMIT 24 HEX)
# PNG signature, then the first chunk's length and name, then width and height.
if(NOT start STREQUAL "89504e470d0a1a0a0000000d494844520000038400000258")
    fail("codebook --screenshot draws no PNG picture of 900x600: ${start}")
endif()

file(REMOVE_RECURSE ${PREFIX})

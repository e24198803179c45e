update narrative set handed = version where id = :id and author = :author and version = :version
